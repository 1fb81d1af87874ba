import type { Page } from "playwright-core";

/** A control of the page and the value to give it. */
export interface Change {
  readonly name: string;
  readonly value: string;
}
interface Probe {
  /** When the first data mark was on screen, in ms since the navigation began. */
  firstChart: Promise<number>;
  /** Changes a control as a reader would; resolves with the ms until the new slice is on screen. */
  change(change: Change): Promise<number>;
}
declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page before its own scripts; must not use anything from outside itself. */
export function installProbe(markOf: string): void {
  // a message posted in a frame's callback arrives after that frame was painted
  const painted = (done: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });
  };
  const hasMark = (): boolean => [...document.querySelectorAll(markOf)].some((mark) => mark.getBoundingClientRect().height > 0);
  const firstChart = new Promise<number>((resolve) => {
    const look = (): void => {
      if (hasMark()) painted(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    look();
  });
  const change = ({ name, value }: Change): Promise<number> =>
    new Promise((resolve) => {
      const control = document.querySelector<HTMLSelectElement>(`form.controls select[name="${name}"]`);
      const view = document.querySelector<HTMLElement>("ro-view");
      if (control === null || view === null) throw new Error(`no control "${name}" or no view`);
      const observer = new MutationObserver(() => {
        const drawn = view.dataset["slice"]?.split(".").includes(`${name}-${value}`) === true;
        if (!drawn || view.getAttribute("aria-busy") === "true") return;
        observer.disconnect();
        painted(() => resolve(performance.now() - start));
      });
      observer.observe(view, { attributes: true });
      const start = performance.now();
      control.value = value;
      control.dispatchEvent(new Event("input", { bubbles: true }));
      control.dispatchEvent(new Event("change", { bubbles: true }));
    });
  window.probe = { firstChart, change };
}

/** Lists changes that each lead to a slice the page does not hold: `by` first, it draws the most. */
export function listChanges(page: Page): Promise<Change[]> {
  return page.evaluate(() =>
    ["by", "stage", "year"].flatMap((name) => {
      const control = document.querySelector<HTMLSelectElement>(`form.controls select[name="${name}"]`);
      const options = [...(control?.options ?? [])].filter((option) => !option.disabled && !option.defaultSelected && option.index > 0);
      return options.map(({ value }) => ({ name, value }));
    }),
  );
}
