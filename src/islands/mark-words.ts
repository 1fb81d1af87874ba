/** What a link to figures is called: its own words; of a cell of a table, its row's before them. */
export function headingOf(link: Element): string {
  const label = link.getAttribute("aria-label");
  if (label !== null) return label;
  const row = link.closest("tr")?.querySelector("th");
  const own = row?.contains(link) === true ? [row] : [row, link];
  return own.flatMap((element) => (element ? [element.textContent.trim()] : [])).join(": ");
}
