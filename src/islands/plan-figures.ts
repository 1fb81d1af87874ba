import type { Language } from "../i18n/language.ts";
import { answerFile } from "../query/answer-file.ts";
import type { AnswerRow } from "../query/engine.ts";
import type { DocumentRow } from "../views/document/document-arrange.ts";
import type { FigureRow } from "../views/document/figure-row.ts";
import { planParam } from "../views/document/plan-param.ts";
import { sliceName } from "../views/view.ts";

/** What a page says of itself to its islands. */
export function siteOf({ documentElement }: Document): { base: string; version: string; language: Language } {
  const { base = "/", version = "" } = documentElement.dataset;
  return { base, version, language: documentElement.lang as Language };
}

export interface PlanFigures {
  readonly document: DocumentRow;
  readonly rows: readonly FigureRow[];
}

const held = new Map<string, Promise<PlanFigures>>();

/** A document and its figures, from the answers written at build; asked for once. Throws where they cannot be had. */
export function figuresOf(plan: string): Promise<PlanFigures> {
  const known = held.get(plan);
  if (known) return known;
  const asked = ask(plan);
  held.set(plan, asked);
  asked.catch(() => held.delete(plan));
  return asked;
}

async function ask(plan: string): Promise<PlanFigures> {
  const slice = sliceName({ params: [planParam] }, { plan });
  const [documents, figures] = await Promise.all([rowsOf("document", slice), rowsOf("figures", slice)]);
  const [document] = documents as unknown as readonly DocumentRow[];
  if (!document) throw new Error(`no such document: ${plan}`);
  return { document, rows: figures as unknown as readonly FigureRow[] };
}

async function rowsOf(view: string, slice: string): Promise<readonly AnswerRow[]> {
  const { base, version } = siteOf(document);
  const url = new URL(`${base}data/answers/${view}/${slice}.json?v=${version}`, document.baseURI).href;
  const file = await answerFile(url, { view, slice, data_version: version }, { signal: new AbortController().signal });
  if (!file) throw new Error(`no answer of this version: ${view} ${slice}`);
  return file.rows;
}
