declare global {
  interface Window {
    shifts?: number[];
  }
}

/** How far the page moved by itself each time, in the measure of browsers: moved part of the screen times its way. */
export function watchShifts(): void {
  const shifts: number[] = (window.shifts = []);
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
  });
  observer.observe({ type: "layout-shift", buffered: true });
}
