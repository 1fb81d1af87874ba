import { fold } from "../../domain/text.ts";
import type { RowAccount, RowKind } from "./entry.ts";
import { isFootnote } from "./foot.ts";
import { onOneLine, placeIn, type Grid, type Line } from "./grid.ts";
import { noticeAt, type Notice } from "./notice.ts";
import type { RowChoices } from "./row-choices.ts";
import { withoutUnit } from "./units.ts";

/** Not a year, a page, a quarter of a town, or a power. */
const begins = String.raw`(?<!(?:^|[^\p{L}])(?:trang|phố|pho)\s|[\d.,^/])(?!(?<=n[ăa]m\s)(?:19|20)\d\d(?![\d.,]))`;
const number = String.raw`${begins}\d[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?`;
/** A number without a unit that may be money: with groups or decimals, or of three digits that do not begin with 0. */
const amount = String.raw`(?:[1-9]\d{0,2}(?:[.,]\d+)+|0,\d+|[1-9]\d{2,})(?:\s*[-–]\s*\d[\d.,]*)?`;
/** What numbers a document, a day, a code or a page stand behind, and what makes one a number of those, a time or a year. */
const label = String.raw`\b(?:so|ngay|ma|trang|nam)`;
const notAmount = String.raw`\d|\s*[\/h]|(?<=\b(?:19|20)\d\d)(?![.,\d])`;
/** "Đồng bào" and "tỷ lệ" are no units. */
const moneyUnits = [
  String.raw`(?:nghin|ngan|trieu|tr|ty|ti)[. ]*(?:dong|vnd|d)\b`,
  String.raw`(?:trieu|tr|ty(?! le\b)|million|billion)\b`,
  String.raw`(?:dong(?! (?:bao|chi|thoi|bo)\b)|vnd)\b`,
];
/** Folded, but for what folding makes alike: "hộ" and the "hỗ" of "hỗ trợ", "đ" and an item d. */
const patterns: readonly { readonly pattern: RegExp; readonly isFolded: boolean }[] = [
  { pattern: new RegExp(String.raw`${number}\s*(?:${moneyUnits.join("|")}|%|phan tram\b|percent\b|households?\b)`, "gu"), isFolded: true },
  { pattern: new RegExp(String.raw`\bvnd\s*${number}(?:\s*(?:million|billion)\b)?`, "gu"), isFolded: true },
  {
    pattern: new RegExp(
      String.raw`(?<=\b(?:tong|kinh phi|von|nstw|nsdp)(?!${label})[^:;\d]*(?:nam (?:19|20)\d\d[^:;\d]*)?(?<!${label})\s*:\s*)${amount}(?!${notAmount})`,
      "gu",
    ),
    isFolded: true,
  },
  { pattern: new RegExp(String.raw`${number}(?:đ(?![\p{L}\d]|\/c)|\s*(?:lượt\s+)?hộ(?!\p{L}))`, "gu"), isFolded: false },
];

/** The figures that a sentence states with a unit, as it writes them: "500 triệu đồng", "4-5 %", "1.438 hộ"; its own unit line states none. */
export function statedIn(sentence: string): string[] {
  // folding keeps the place of every letter of composed text
  const text = withoutUnit(onOneLine(sentence).normalize("NFC"));
  const found = patterns.flatMap(({ pattern, isFolded }) =>
    [...(isFolded ? fold(text) : text.toLowerCase()).matchAll(pattern)].map(({ index, 0: match }) => ({
      index,
      end: index + match.length,
    })),
  );
  const widest = found.filter((one, at) => !found.some((other, place) => place !== at && contains(other, one, place < at)));
  return widest
    .sort((one, other) => one.index - other.index)
    .map(({ index, end }) =>
      text
        .slice(index, end)
        .trim()
        .replace(/[.,]+$/, ""),
    );
}

/** Whether a stretch holds another, of two equal ones the former. */
function contains(outer: { index: number; end: number }, inner: { index: number; end: number }, isFormer: boolean): boolean {
  const isWithin = outer.index <= inner.index && outer.end >= inner.end;
  return isWithin && (isFormer || outer.end - outer.index > inner.end - inner.index);
}

const looseKinds: readonly (RowKind | "figures")[] = ["cover", "note", "signature", "heading"];

/**
 * Rows that nothing is taken from, above, between and below the figures of a table, and that state figures all the same: "Ngoài ra
 * nhân dân đóng góp 500 triệu đồng". Nobody but a person knows whether they are the plan's. What a footnote says is one's own remark.
 * `settled` are the rows that are understood, or asked about already.
 */
export function askLoose(
  grid: Grid,
  accounts: readonly RowAccount[],
  settled: ReadonlySet<number>,
  choices: RowChoices,
): { accounts: RowAccount[]; notices: Notice[] } {
  const lines = new Map(grid.lines.map((line) => [line.row, line]));
  const notices: Notice[] = [];
  const counted = accounts.map((account) => {
    const line = lines.get(account.row);
    if (line === undefined || !looseKinds.includes(account.kind) || settled.has(account.row)) return account;
    const [found] = looseCells(line, account.kind);
    if (found === undefined) return account;
    if (choices.of(grid.file, account.row) === "aside") return { ...account, kind: "aside" } as const;
    const { index, text, stated } = found;
    notices.push(
      noticeAt(placeIn(grid, account.row, index), "figure-outside", text, { stated: stated.join("; "), row: String(account.row) }),
    );
    return account;
  });
  return { accounts: counted, notices };
}

function looseCells(line: Line, kind: RowAccount["kind"]): { index: number; text: string; stated: string[] }[] {
  const isRemark = kind === "note" && (isFootnote(line) || /^\s*[-–+]/.test(line.cells.find((cell) => cell !== "") ?? ""));
  if (isRemark) return [];
  return line.cells.flatMap((cell, index) => {
    const text = onOneLine(cell);
    const stated = statedIn(text);
    return stated.length === 0 ? [] : [{ index, text, stated }];
  });
}
