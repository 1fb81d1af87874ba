/**
 * Gives the page the rules of what a script puts on it. They come with that script: a reader who has not reached for it does
 * not wait for them.
 */
export function adoptStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
