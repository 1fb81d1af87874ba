/** What a link to figures is called: its own words; of a cell of a table, its row's before them. */
export function headingOf(link: Element): string {
  const label = link.getAttribute("aria-label");
  if (label !== null) return label;
  const names = [...(link.closest("tr")?.querySelectorAll("th") ?? [])];
  const own = names.some((name) => name.contains(link)) ? names : [...names, link];
  return own.map(spoken).join(": ");
}

/** The words of a cell, with a comma before what stands under them. */
function spoken(element: Element): string {
  const under = [...element.querySelectorAll(".under")];
  const above = [...element.childNodes].filter((node) => !under.includes(node as Element)).map((node) => node.textContent);
  return [above.join(""), ...under.map((one) => one.textContent)].map((words) => words.trim()).join(", ");
}
