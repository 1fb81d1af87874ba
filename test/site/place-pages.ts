import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { Domain } from "../../src/domain/domain.ts";
import type { Places } from "../../src/domain/place.ts";
import { address, type Address } from "../../src/i18n/addresses.ts";
import type { Language } from "../../src/i18n/language.ts";
import type { AnswerFile } from "../../src/query/engine.ts";
import type { BuiltSite } from "./builds.ts";

/** A built site as its files say it. */
export interface SiteFiles {
  readonly domain: Domain;
  readonly places: Places["places"];
  readonly answer: (view: string, slice: string) => AnswerFile["rows"];
  readonly page: (language: Language, page: Address, code?: string) => Document;
}

export function filesOf(site: BuiltSite): SiteFiles {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(site.folder, "data", path), "utf8"));
  const pages = new Map<string, Document>();
  return {
    domain: read("domain.json") as Domain,
    places: (read("places.json") as Places).places,
    answer: (view, slice) => (read(`answers/${view}/${slice}.json`) as AnswerFile).rows,
    page(language, page, code) {
      const path = address("", language, page, code);
      const known = pages.get(path);
      if (known) return known;
      const { document } = new JSDOM(readFileSync(join(site.folder, path, "index.html"), "utf8")).window;
      pages.set(path, document);
      return document;
    },
  };
}

/** The words of a view's table, a line a row; of one place only, where the table has several. */
export function tableLines(root: ParentNode, place?: string): string[] {
  const rows = [...root.querySelectorAll<HTMLTableRowElement>("details.table tbody tr:not(.heading)")];
  const own = place === undefined ? rows : rows.filter((row) => row.dataset["locality"] === place);
  return own.map(lineOf);
}

/** The words of a row, cell by cell; a cell that only says why it has none, as in a column of remarks, is left out. */
export function lineOf(row: HTMLTableRowElement): string {
  return [...row.cells]
    .filter((cell) => !cell.classList.contains("nothing"))
    .flatMap(wordsOf)
    .join(" | ");
}

/** The words of a cell, and of each other column that stands under them. */
function wordsOf(cell: HTMLTableCellElement): string[] {
  const under = [...cell.querySelectorAll(".under")].map((other) => other.textContent.trim());
  const first = cell.cloneNode(true) as HTMLTableCellElement;
  for (const other of first.querySelectorAll(".under")) other.remove();
  return [first.textContent.trim(), ...under];
}

const units: Readonly<Record<string, number>> = { đồng: 1, nghìn: 1e3, thousand: 1e3, triệu: 1e6, million: 1e6, tỷ: 1e9, billion: 1e9 };
const vietnamese = /(\d[\d.]*(?:,\d+)?) (đồng|nghìn|triệu|tỷ)/g;
const english = /VND (\d[\d,]*(?:\.\d+)?)(?: (thousand|million|billion))?/g;

/** Every amount of money in words of either language, whole đồng: "1.977 triệu đồng" and "VND 1,977 million" are 1977000000. */
export function amountsIn(text: string): number[] {
  const plain = text.replaceAll("\u00a0", " ");
  const read = (figure: string, unit: string) => Math.round(Number(figure) * (units[unit] ?? 1));
  return [
    ...[...plain.matchAll(vietnamese)].map(([, figure = "", unit = ""]) => read(figure.replaceAll(".", "").replace(",", "."), unit)),
    ...[...plain.matchAll(english)].map(([, figure = "", unit = ""]) => read(figure.replaceAll(",", ""), unit)),
  ];
}
