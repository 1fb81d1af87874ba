/**
 * The thin shell of every page: one tab stop a chart, and the code of cards, tables and highlights only when a reader reaches
 * for them. Without it every link to a figure leads there.
 */
const figureLink = /\/[^/?#]+\/#\d+$/;
/** Kept by highlight.ts. */
const keptAt = "ro-von-highlight";

/** A mark of a picture, a cell of a table, or the words of a sentence that stand for figures. */
function markAt({ target }: Event): Element | null {
  const link = target instanceof Element ? target.closest("main a") : null;
  return link && figureLink.test(link.getAttribute("href") ?? "") ? link : null;
}

const card = () => import("./figure-card.ts");

const tables = () => import("./tables.ts");
function reach({ target }: Event): void {
  if ((target as Element).closest("table, .table")) void tables();
}
for (const button of document.querySelectorAll<HTMLButtonElement>(".table button, .keep")) button.disabled = false;

const termAt = ({ target }: Event) =>
  target instanceof Element ? target.closest<HTMLElement>('a.term, .chart a[href$="#empties"]') : null;
const meaning = () => import("./term-meaning.ts");

let isFinger = false;
document.addEventListener("pointerdown", (event) => (isFinger = event.pointerType !== "mouse"), true);
document.addEventListener("pointerover", (event) => {
  reach(event);
  const term = event.pointerType === "mouse" && termAt(event);
  if (term) void meaning().then(({ explain }) => explain(term));
  const mark = event.pointerType === "mouse" && markAt(event);
  if (mark) void card().then(({ pointAt }) => pointAt(mark));
});
document.addEventListener("focusin", (event) => {
  reach(event);
  const term = termAt(event);
  if (term?.matches(":focus-visible")) void meaning().then(({ explain }) => explain(term));
  const mark = markAt(event);
  // a picture's links that are no figures stand in its one tab stop too; the arrows come with the card
  const link = mark ?? (event.target as Element).closest("main svg.chart a");
  for (const other of link?.closest("svg.chart")?.querySelectorAll("a") ?? []) other.setAttribute("tabindex", other === link ? "0" : "-1");
  if (link?.matches(":focus-visible")) void card().then(({ focusOn }) => mark && focusOn(mark));
});
// a figure opens its card; with a key held down, and where no card comes, its link leads on
document.addEventListener("click", (event) => {
  const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  const tool = target instanceof Element && target.closest<HTMLButtonElement>(".table button");
  const keep = target instanceof Element && target.closest<HTMLElement>(".keep[data-place]");
  if (keep) void import("./keep-button.ts").then(({ press }) => press(keep));
  if (tool) void tables().then(({ press }) => press(tool));
  const link = target instanceof Element ? target.closest<SVGAElement | HTMLElement>("main a[href]") : null;
  const href = link?.getAttribute("href") ?? "";
  const term = isFinger && termAt(event);
  if (term) {
    event.preventDefault();
    meaning().then(
      ({ tapTerm }) => tapTerm(term),
      () => location.assign(href),
    );
    return;
  }
  if (!link || button || ctrlKey || metaKey || shiftKey || altKey || !figureLink.test(new URL(href, location.href).href)) return;
  event.preventDefault();
  import("./figure-dialog.ts").then(
    ({ openDialog }) => openDialog(link),
    () => location.assign(href),
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
const report = document.querySelector<HTMLElement>("section#report");
if (report && /[?&]figure=/.test(location.search)) void import("./report.ts").then(({ fillReport }) => fillReport(report));
