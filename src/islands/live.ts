import type { Domain } from "../domain/domain.ts";
import { liveWords } from "../i18n/live.ts";
import type { Language } from "../i18n/language.ts";
import { siteWords } from "../i18n/site.ts";
import { DownloadError } from "../query/download.ts";
import { sameRows, type Answer, type Door, type DoorOptions } from "../query/answer.ts";
import type { AnswerFile, AnswerRow } from "../query/engine.ts";
import { withBadges } from "../views/badges.ts";
import { figureOf, type DrawOrder } from "../views/figure.ts";
import { tabTitle } from "../views/tab-title.ts";
import { explainedView } from "../views/term-marks.ts";
import { defaultsOf, hasQuery, paramsOf, readQuery, writeQuery } from "../views/query-string.ts";
import type { Values } from "../views/param.ts";
import { boundWords, sliceName, type ComparisonId, type Context, type View } from "../views/view.ts";
import { fetchAhead, oneChoiceAway } from "./ahead.ts";
import { askOf } from "./ask.ts";
import { connectChooser, readForm, writeForm } from "./controls.ts";
import { doorOf } from "./door.ts";
import { badValueText, StatusLine } from "./status-line.ts";
import type { Verified } from "./verify.ts";

/** A wait that is longer than this is told. */
const silentMs = 1_000;

/** What the shell may ask of a page that has come to life. */
export interface Live {
  changed(): void;
  reset(): void;
  recompute(): Promise<void>;
  startEngine(): Promise<void>;
  verifyAnswers(): Promise<Verified[]>;
}
interface Holder {
  readonly view: View;
  readonly element: HTMLElement;
  rows: readonly AnswerRow[];
}

/** Takes over a page drawn at build: holds the parameters, asks, draws. */
export function goLive(page: HTMLElement, views: readonly View[], domain: Domain, together: DoorOptions["together"]): Live {
  const root = document.documentElement;
  const language = root.lang as Language;
  const base = page.dataset["base"] ?? "/";
  const held = JSON.parse(page.querySelector("script[data-answers]")?.textContent ?? "[]") as AnswerFile[];
  const context: Context = { language, domain, base };
  const status = new StatusLine(page, language);
  const wait = (): void => status.wait(() => door.stop());
  const watcher = { onProgress: (percent: number) => status.progress(percent), onWait: wait };
  const door: Door = doorOf(base, domain.data_version, { held, together }, watcher);
  const holders: Holder[] = views.flatMap((view) => {
    const element = page.querySelector<HTMLElement>(`ro-view[data-view="${view.id}"]`);
    return element ? [{ view, element, rows: held.find((file) => file.view === view.id)?.rows ?? [] }] : [];
  });
  const params = paramsOf(holders.map((holder) => holder.view));
  const form = page.querySelector("form");
  let values: Values = defaultsOf(params);
  /** The query that the pictures follow. */
  let told = location.search;
  let turn = new AbortController();

  const show = async (next: Values): Promise<void> => {
    values = next;
    turn.abort();
    turn = new AbortController();
    const { signal } = turn;
    const slow = setTimeout(() => signal.aborted || wait(), silentMs);
    await Promise.all(holders.map((holder) => ask(holder, signal)));
    clearTimeout(slow);
    if (signal.aborted) return;
    status.arrived();
    root.removeAttribute("data-pending");
    if (isShown()) nameTab();
    lookAhead(signal);
  };
  /** The tab, and the step in the browser's history, are called by what is shown. */
  const nameTab = (): void => {
    const title = tabTitle(page.dataset["page"] as ComparisonId, holders[0]?.rows ?? [], values, context);
    document.title = `${title} · ${siteWords[language].name}`;
  };
  /** Whether every picture is of what is chosen. */
  const isShown = () => holders.every(({ view, element }) => element.dataset["slice"] === sliceName(view, values));
  const lookAhead = (signal: AbortSignal): void => {
    const shown = holders.map((holder) => holder.view);
    fetchAhead(door, () => oneChoiceAway(shown, values, domain), signal);
  };
  const ask = async (holder: Holder, signal: AbortSignal): Promise<void> => {
    holder.element.setAttribute("aria-busy", "true");
    try {
      const answer = await door.answer(askOf(holder.view, values), signal);
      if (!signal.aborted) draw(holder, answer);
    } catch (error) {
      if (!signal.aborted) status.failed(error instanceof DownloadError ? error.failure : "other", "notSelected");
    } finally {
      if (!signal.aborted) holder.element.removeAttribute("aria-busy");
    }
  };
  const draw = (holder: Holder, answer: Answer): void => {
    const { view, element } = holder;
    const open = new Map([...element.querySelectorAll("details")].map((details) => [details.className, details.open]));
    holder.rows = answer.rows;
    const arranged = withBadges(view.arrange(answer.rows, values, context), context);
    redraw(element, explainedView(figureOf(arranged, view.id, context, document, drawOrder()), context, document));
    element.dataset["slice"] = sliceName(view, values);
    element.dataset["answeredBy"] = answer.answeredBy;
    for (const details of element.querySelectorAll("details")) details.open = open.get(details.className) ?? details.open;
    const bound = element.parentElement?.querySelector("[data-bound]");
    if (bound) bound.textContent = boundWords(view, values);
  };
  const switchLanguage = (): void => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-keep-query]")) link.search = location.search;
  };
  const go = (next: Values, search: string): void => {
    status.clear();
    // the question is under way before the address bar is touched
    void show(next);
    // choices that were made before the code for them came are one
    if (location.search !== search) history.pushState(null, "", location.pathname + search);
    told = search;
    switchLanguage();
  };
  const arrive = (): void => {
    told = location.search;
    root.removeAttribute("data-pending-failed");
    // it is asked for, and its failure will be told: nothing is to be said by the clock (src/layouts/first-script.ts)
    if (root.hasAttribute("data-pending")) root.setAttribute("data-pending", "asked");
    const { values: linked, bad } = readQuery(params, location.search, domain);
    if (form) writeForm(form, params, linked);
    // what cannot be used must not be carried into the other language, or shared again
    if (bad.length > 0) {
      history.replaceState(history.state, "", location.pathname + writeQuery(params, linked) + location.hash);
      told = location.search;
    }
    switchLanguage();
    if (bad.length > 0) status.say(bad.map((one) => badValueText(one, language, domain)).join(" "));
    void show(linked);
  };
  /** What the running engine makes of what is chosen: null where that is not on screen, or no longer. */
  const recompute = async (): Promise<boolean | null> => {
    // what was stopped, or did not come, is asked again: now there is an engine to answer it
    if (!isShown()) await show(values);
    const results = await Promise.all(holders.map((holder) => recomputeOne(holder, door, values)));
    return results.includes(null) ? null : results.every(Boolean);
  };

  if (form) connectChooser(form, () => status.say(liveWords[language].tooManyPlaces));
  addEventListener("popstate", () => {
    // a step within the page is no other selection
    if (location.search === told) return;
    status.clear();
    arrive();
  });
  if (hasQuery(params, location.search)) arrive();
  else {
    root.removeAttribute("data-pending");
    lookAhead(turn.signal);
  }

  return {
    changed() {
      if (form) go(readForm(form, params), writeQuery(params, readForm(form, params)));
    },
    reset() {
      const next = defaultsOf(params);
      if (form) writeForm(form, params, next);
      go(next, "");
    },
    async recompute() {
      status.clear();
      wait();
      try {
        await door.start();
        // the reader may choose something else meanwhile: what is confirmed is what is shown then
        const same = await recompute();
        if (same !== null) status.say(liveWords[language][same ? "sameAsDrawn" : "differs"]);
      } catch (error) {
        status.failed(error instanceof DownloadError ? error.failure : "other", isShown() ? "notConfirmed" : "notSelected");
      }
    },
    async startEngine() {
      try {
        await door.start();
        await recompute();
      } catch (error) {
        // nobody asked for it: the page stays as complete as it was
        console.info("DuckDB did not start", error);
      }
    },
    verifyAnswers: async () => (await import("./verify.ts")).verifyAnswers(door, domain),
  };
}

/** From here on the wide size of a picture is the one on screen; as in charts.css. */
const wideFrom = "(min-width: 752px)";

/** The picture on screen is drawn at once, its other size (for a turned phone, or paper) when the browser has time. */
function drawOrder(): DrawOrder {
  return {
    first: matchMedia(wideFrom).matches ? "wide" : "narrow",
    later: (draw) => ("requestIdleCallback" in globalThis ? requestIdleCallback(draw, { timeout: 1_000 }) : setTimeout(draw, 200)),
  };
}

/** Shows a view anew; the page's style sheet that stands in it (src/layouts/style-below.ts) stays. */
function redraw(view: HTMLElement, shown: readonly HTMLElement[]): void {
  for (const child of [...view.children]) if (child.localName !== "link") child.remove();
  view.append(...shown);
  // drawn to rest until there is a script
  for (const button of view.querySelectorAll("button")) button.disabled = false;
}

/** DuckDB's rows against the drawn ones: equal, and the chart says so; different, and the drawn chart is kept. Null where another slice is drawn. */
async function recomputeOne(holder: Holder, door: Door, values: Values): Promise<boolean | null> {
  const slice = sliceName(holder.view, values);
  const { rows } = await door.recompute(askOf(holder.view, values));
  if (holder.element.dataset["slice"] !== slice) return null;
  const same = sameRows(rows, holder.rows);
  if (same) holder.element.dataset["answeredBy"] = "duckdb";
  else console.error(`DuckDB answers ${holder.view.id} ${slice} with other rows than the page shows`);
  return same;
}
