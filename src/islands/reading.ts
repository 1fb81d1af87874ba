/**
 * The thin shell of every page: one tab stop a chart, and the code of cards, tables and highlights only when a reader reaches
 * for them. Without it every mark is a link of its own.
 */
const figureLink = /\/[^/?#]+\/#\d+$/;
/** Kept by highlight.ts. */
const keptAt = "ro-von-highlight";

function markAt({ target }: Event): Element | null {
  const link = target instanceof Element ? target.closest("svg.chart a, table a") : null;
  return link && figureLink.test(link.getAttribute("href") ?? "") ? link : null;
}

const card = () => import("./figure-card.ts");
const follow = (mark: Element) => location.assign(mark.getAttribute("href") ?? "");

function reach(event: Event): void {
  const table = (event.target as Element).closest<HTMLElement>(".table:not([data-tools])");
  if (table) void import("./tables.ts").then(({ equipTable }) => equipTable(table));
}

let isFinger = false;
document.addEventListener("pointerdown", (event) => (isFinger = event.pointerType !== "mouse"), true);
document.addEventListener("pointerover", (event) => {
  reach(event);
  const mark = event.pointerType === "mouse" && markAt(event);
  if (mark) void card().then(({ pointAt }) => pointAt(mark));
});
document.addEventListener("focusin", (event) => {
  reach(event);
  const mark = markAt(event);
  const chart = mark?.closest("svg.chart");
  for (const link of chart?.querySelectorAll("a") ?? []) link.setAttribute("tabindex", link === mark ? "0" : "-1");
  if (mark?.matches(":focus-visible")) void card().then(({ focusOn }) => focusOn(mark));
});
document.addEventListener("click", (event) => {
  const mark = isFinger && markAt(event);
  if (!mark) return;
  // the first tap shows the card, the second leads on, as does the first where no card comes
  event.preventDefault();
  card().then(
    ({ tap }) => tap(mark),
    () => follow(mark),
  );
});

function isKept(): boolean {
  try {
    return sessionStorage.getItem(keptAt) !== null;
  } catch {
    return false;
  }
}
if (isKept() || /[?&]highlight=/.test(location.search)) void import("./highlight.ts").then(({ startHighlight }) => startHighlight());
