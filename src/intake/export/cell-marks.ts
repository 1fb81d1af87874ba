import { entriesOf, textOf, unpacked, type Entry } from "./archive.ts";

/** What a workbook says of cells besides their values, by their addresses. */
export interface CellMarks {
  /** Numbers that it shows as percent: 0.405 is 40,5 %. */
  readonly percents: ReadonlySet<string>;
  /** Formulas that came to an error, or whose result is not in the file: as a reader of values they are empty cells. */
  readonly unsolved: ReadonlyMap<string, string>;
}
export const noMarks: CellMarks = { percents: new Set(), unsolved: new Map() };

/** Larger than any list of styles or sheets. */
const mostText = 20_000_000;
/** Longer than any cell. */
const longestCell = 200_000;

/** The marks of each sheet, by its name; none where the archive is not as the format has it: the reader of workbooks says so. */
export async function cellMarks(bytes: Uint8Array): Promise<Map<string, CellMarks>> {
  const entries = new Map(entriesOf(bytes).map((entry) => [entry.name, entry]));
  const text = (name: string) => textOf(bytes, entries.get(name), mostText).catch(() => "");
  const percentStyles = percentStylesIn(await text("xl/styles.xml"));
  const files = new Map(
    tagsIn(await text("xl/_rels/workbook.xml.rels"), "Relationship").map((tag) => [attribute(tag, "Id"), attribute(tag, "Target")]),
  );
  const marks = new Map<string, CellMarks>();
  for (const tag of tagsIn(await text("xl/workbook.xml"), "sheet")) {
    const target = files.get(attribute(tag, "r:id")) ?? "";
    const entry = entries.get(target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    if (entry) marks.set(unescaped(attribute(tag, "name")), await marksIn(bytes, entry, percentStyles).catch(() => noMarks));
  }
  return marks;
}

/** The numbers of the cell styles that show percent. */
function percentStylesIn(xml: string): Set<string> {
  const own = tagsIn(xml, "numFmt").filter((tag) =>
    attribute(tag, "formatCode")
      .replaceAll(/"[^"]*"|&quot;.*?&quot;/g, "")
      .includes("%"),
  );
  const formats = new Set(["9", "10", ...own.map((tag) => attribute(tag, "numFmtId"))]);
  const cellStyles = /<(?:\w+:)?cellXfs\b[^]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? "";
  return new Set(tagsIn(cellStyles, "xf").flatMap((tag, style) => (formats.has(attribute(tag, "numFmtId")) ? [String(style)] : [])));
}

async function marksIn(bytes: Uint8Array, entry: Entry, percentStyles: ReadonlySet<string>): Promise<CellMarks> {
  const percents = new Set<string>();
  const unsolved = new Map<string, string>();
  const reader = unpacked(bytes, entry);
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { percents, unsolved };
    text += decoder.decode(value, { stream: true });
    let end = 0;
    for (const match of text.matchAll(/<(?:\w+:)?c(\s[^>]*?)(?:\/>|>([^]*?)<\/(?:\w+:)?c>)/g)) {
      const [cell, attributes = "", content = ""] = match;
      end = match.index + cell.length;
      const result = /<(?:\w+:)?v>([^<]+)</.exec(content)?.[1];
      const formula = /<(?:\w+:)?f\b[^>]*>([^<]*)</.exec(content)?.[1];
      if (attribute(attributes, "t") === "e") unsolved.set(attribute(attributes, "r"), unescaped(result ?? "#"));
      else if (formula !== undefined && result === undefined) unsolved.set(attribute(attributes, "r"), `=${unescaped(formula)}`);
      else if (percentStyles.has(attribute(attributes, "s"))) percents.add(attribute(attributes, "r"));
    }
    // a cell may be cut between two pieces
    text = text.slice(end).slice(-longestCell);
  }
}

function tagsIn(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*)>`, "g"))].map(([, attributes = ""]) => attributes);
}

function attribute(tag: string, name: string): string {
  const match = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2] ?? "";
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => signs[name] ?? "");
}
