import { checkFigureWords } from "../i18n/check-figures.ts";
import type { Domain } from "../domain/domain.ts";
import { address } from "../i18n/addresses.ts";
import type { Language } from "../i18n/language.ts";
import { liveWords } from "../i18n/live.ts";
import { DownloadError } from "../query/download.ts";
import type { AnswerRow } from "../query/engine.ts";
import { withOwnRows } from "../query/own-rows.ts";
import { within } from "../query/within.ts";
import { maker } from "../views/maker.ts";
import type { Outcome } from "./check-messages.ts";
import { ownPlan } from "./check-own-plan.ts";
import { button } from "./check-text.ts";

const make = maker(document);
const stallMs = 15_000;

interface FigureOptions {
  readonly language: Language;
  readonly domain: Domain;
}

/** A button that draws the file's money beside the published places; the engine comes only then. */
export function figuresOf(outcome: Outcome, options: FigureOptions): HTMLElement[] {
  if (outcome.money.allocations.length === 0) return [];
  const words = checkFigureWords[options.language];
  const line = make("div", "check-progress");
  const picture = make("div", "check-picture");
  const ask = button("primary", words.show, options.language, () => {
    ask.disabled = true;
    const turn = new AbortController();
    const bar = make("progress", "");
    bar.setAttribute("aria-label", words.loading);
    bar.max = 100;
    line.replaceChildren(
      bar,
      make("span", "", words.loading),
      button("", liveWords[options.language].stop, options.language, () => turn.abort()),
    );
    draw(outcome, options, turn.signal, (percent) => (bar.value = percent))
      .then(
        (drawn) => {
          ask.hidden = true;
          picture.replaceChildren(...drawn);
          const title = picture.querySelector<HTMLElement>("h2");
          if (title) {
            title.tabIndex = -1;
            title.focus();
          }
        },
        (error: unknown) => {
          if (!(error instanceof DownloadError)) console.info("the picture could not be drawn", error);
          picture.replaceChildren(liveWords[options.language].failed[error instanceof DownloadError ? error.failure : "other"]);
        },
      )
      .finally(() => {
        ask.disabled = false;
        line.replaceChildren();
      });
  });
  const section = make("section", "check-beside", make("h2", "", words.title), make("p", "prose", words.lead), ask, line, picture);
  return [section];
}

/** The funding view's own picture of the published budgets and the file's, by the view's own SQL. */
async function draw(
  outcome: Outcome,
  { language, domain }: FigureOptions,
  signal: AbortSignal,
  onPercent: (percent: number) => void,
): Promise<HTMLElement[]> {
  const [{ startDuckdb, engineBytes }, { funding }, { figureOf }, { withBadges }, { bindings, defaults }, { besidePublished, ownTables }] =
    await within(
      Promise.all([
        import("../query/duckdb-wasm.ts"),
        import("../views/funding/funding.ts"),
        import("../views/figure.ts"),
        import("../views/badges.ts"),
        import("../views/view.ts"),
        import("./check-own.ts"),
      ]),
      { signal, limitMs: stallMs },
      "code of the picture",
    );
  const { base = "/", version = "" } = document.documentElement.dataset;
  let arrived = 0;
  const engine = await startDuckdb({
    ...{ signal, stallMs },
    onBytes: (bytes) => onPercent(Math.min(99, Math.floor(((arrived += bytes) / engineBytes) * 100))),
    tableUrl: (table) => new URL(`${base}data/${table}.parquet?v=${version}`, document.baseURI).href,
  });
  let rows: readonly AnswerRow[];
  try {
    await engine.use(funding.tables, signal);
    const words = checkFigureWords[language];
    const sql = withOwnRows(funding.sql, ownTables(outcome.money, words.name));
    rows = await within(engine.ask(sql, bindings(funding, defaults(funding))), { signal }, sql);
  } finally {
    await engine.close();
  }
  const context = { language, base, domain: besidePublished(domain, outcome.money, checkFigureWords[language].name) };
  const arranged = withBadges(funding.arrange(rows, defaults(funding), context), context);
  const drawn = figureOf(arranged, "check-funding", context, document);
  for (const element of drawn) unlink(element, address(base, language, "plan", ownPlan));
  return [make("p", "banner", checkFigureWords[language].mark), ...drawn];
}

/** The file has no page on this site: what would lead there leads nowhere. */
function unlink(element: HTMLElement, own: string): void {
  for (const link of element.querySelectorAll("a")) {
    const href = link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "";
    if (!href.startsWith(own)) continue;
    for (const name of ["href", "xlink:href", "data-figures"]) link.removeAttribute(name);
    // a cell of the picture still says what it shows
    if (link.hasAttribute("aria-label")) link.setAttribute("role", "img");
  }
}
