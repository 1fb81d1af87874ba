/** Makes an element with a class and what it holds. */
export type Make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: (Node | string)[]
) => HTMLElementTagNameMap[K];

/** Makes elements of one document: the page's in the browser, jsdom's at build. */
export function maker(document: Document): Make {
  return (tag, className, ...content) => {
    const element = document.createElement(tag);
    if (className !== "") element.className = className;
    element.append(...content);
    return element;
  };
}
