const known = new Set<string>();

/**
 * Gives the page the rules of what a script puts on it, once. They come with that script: a reader who has not reached for it
 * does not wait for them.
 */
export function adoptStyle(css: string): void {
  if (known.has(css)) return;
  known.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
