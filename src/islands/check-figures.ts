import { checkFigureWords } from "../i18n/check-figures.ts";
import type { Domain } from "../domain/domain.ts";
import type { Language } from "../i18n/language.ts";
import { liveWords } from "../i18n/live.ts";
import type { BudgetAxes } from "../intake/source-text.ts";
import { download, DownloadError, stallLimitMs } from "../query/download.ts";
import { within } from "../query/within.ts";
import { maker } from "../views/maker.ts";
import type { Outcome } from "./check-messages.ts";
import { levelOf } from "./check-own-level.ts";
import { ownPlan } from "./check-own-plan.ts";
import type { PictureId } from "./check-pictures.ts";
import { button } from "./check-text.ts";
import { unlinkOwn } from "./check-unlink.ts";

const make = maker(document);

interface FigureOptions {
  readonly language: Language;
  readonly domain: Domain;
}

/** A button that draws the file's figures beside the published places; the engine comes only then. */
export function figuresOf(outcome: Outcome, options: FigureOptions): HTMLElement[] {
  if (Object.values(outcome.own).every((rows) => rows.length === 0)) return [];
  const words = checkFigureWords[options.language];
  const line = make("div", "check-progress");
  const place = make("div", "check-picture");
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
    answered(outcome, options, turn.signal, (percent) => (bar.value = percent))
      .then(
        (pictures) => {
          ask.hidden = true;
          show(pictures, place, options.language, levelOf(outcome) === null);
        },
        (error: unknown) => {
          if (!(error instanceof DownloadError)) console.info("the picture could not be drawn", error);
          place.replaceChildren(liveWords[options.language].failed[error instanceof DownloadError ? error.failure : "other"]);
        },
      )
      .finally(() => {
        ask.disabled = false;
        line.replaceChildren();
      });
  });
  const section = make("section", "check-beside", make("h2", "", words.title), make("p", "prose", words.lead), ask, line, place);
  return [section];
}

/** A picture that is ready to be drawn. */
interface Drawable {
  readonly id: PictureId;
  readonly draw: () => HTMLElement[];
}

/** The first picture, and a choice of the others; each is drawn when it is chosen. */
function show(pictures: readonly Drawable[], place: HTMLElement, language: Language, isLevelOpen: boolean): void {
  const words = checkFigureWords[language];
  const [first] = pictures;
  if (first === undefined) {
    place.replaceChildren(make("p", "", words.none));
    return;
  }
  const drawing = make("div", "check-drawing", ...first.draw());
  const chooser = make("select", "");
  for (const { id } of pictures) {
    const option = make("option", "", words.pictures[id]);
    option.value = id;
    chooser.append(option);
  }
  chooser.addEventListener("change", () => {
    drawing.replaceChildren(...(pictures.find(({ id }) => id === chooser.value) ?? first).draw());
  });
  const label = make("p", "check-wanted", make("label", "", make("span", "", words.picture), chooser));
  const mark = [words.mark, ...(isLevelOpen ? [words.levelOpen] : [])].join(" ");
  place.replaceChildren(make("p", "banner", mark), ...(pictures.length > 1 ? [label] : []), drawing);
  const title = drawing.querySelector<HTMLElement>("h2");
  if (title) {
    title.tabIndex = -1;
    title.focus();
  }
}

/** The site's own views of the published figures and the file's, by their own SQL; those in which the file has a figure. */
async function answered(
  outcome: Outcome,
  { language, domain }: FigureOptions,
  signal: AbortSignal,
  onPercent: (percent: number) => void,
): Promise<Drawable[]> {
  const [
    { startDuckdb, engineBytes },
    { picturesFor },
    { figureOf },
    { withBadges },
    { bindings, defaults },
    { besidePublished, besideSql },
  ] = await within(
    Promise.all([
      import("../query/duckdb-wasm.ts"),
      import("./check-pictures.ts"),
      import("../views/figure.ts"),
      import("../views/badges.ts"),
      import("../views/view.ts"),
      import("./check-own.ts"),
    ]),
    { signal, limitMs: stallLimitMs },
    "code of the picture",
  );
  const { own } = outcome;
  const pictures = await within(picturesFor(own), { signal, limitMs: stallLimitMs }, "code of the views");
  const { base = "/", version = "" } = document.documentElement.dataset;
  const file = (path: string) => new URL(`${base}data/${path}?v=${version}`, document.baseURI).href;
  const axes = JSON.parse(new TextDecoder().decode(await download(file("intake/budget-axes.json"), { signal }))) as BudgetAxes;
  let arrived = 0;
  const engine = await startDuckdb({
    ...{ signal, stallMs: stallLimitMs },
    onBytes: (bytes) => onPercent(Math.min(99, Math.floor(((arrived += bytes) / engineBytes) * 100))),
    tableUrl: (table) => file(`${table}.parquet`),
  });
  const place = { name: checkFigureWords[language].name, level: levelOf(outcome) };
  const context = { language, base, domain: besidePublished(domain, outcome, place) };
  const drawables: Drawable[] = [];
  try {
    for (const { id, view, values: asked } of pictures) {
      const values = { ...defaults(view), ...asked };
      await engine.use(view.tables, signal);
      const sql = besideSql(view.sql, own, place, id === "source" || id === "type" ? axes.sql : null);
      const rows = await within(engine.ask(sql, bindings(view, values)), { signal }, sql);
      if (!rows.some((row) => row["plan_code"] === ownPlan)) continue;
      drawables.push({
        id,
        draw: () => {
          const drawn = figureOf(withBadges(view.arrange(rows, values, context), context), `check-${view.id}`, context, document);
          for (const element of drawn) unlinkOwn(element, context);
          return drawn;
        },
      });
    }
  } finally {
    await engine.close();
  }
  return drawables;
}
