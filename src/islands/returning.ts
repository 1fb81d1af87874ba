/** The focus comes back to this mark: whoever returns wants to go on from there, and its small card has nothing new to say. */
export function restOn(mark: Element | null): void {
  mark?.setAttribute("data-returning", "");
  mark?.addEventListener("blur", () => mark.removeAttribute("data-returning"), { once: true });
}

/** Whether the focus is on a mark only because it came back. */
export function isReturning(mark: Element): boolean {
  return mark.hasAttribute("data-returning");
}
