import type { PublishedFile } from "../domain/changes.ts";
import { formatNumber, round } from "../domain/format.ts";
import type { Manifest } from "../domain/manifest.ts";
import { downloadWords, otherFiles, type PublishedName } from "../i18n/downloads.ts";
import type { Language } from "../i18n/language.ts";
import type { TableCell, ViewTable } from "../views/view.ts";

/** "10,7 kB": so many thousand bytes, as a download counts them. */
export function sizeWords(bytes: number, language: Language): string {
  return `${formatNumber(round(bytes / 1000, 1), language)}\u00a0kB`;
}

/** Every published table, a row each; both formats stand first, where a phone shows them. */
export function tablesTable({ tables, cubes }: Manifest, language: Language, base: string): ViewTable {
  const words = downloadWords[language];
  const file = (format: string, { path, bytes }: PublishedFile): TableCell => ({
    text: `${format}, ${sizeWords(bytes, language)}`,
    href: fileAddress(base, path),
    numeric: true,
    value: bytes,
  });
  return {
    caption: words.table.caption,
    columns: [
      { label: words.table.what },
      { label: words.table.csv, numeric: true },
      { label: words.table.parquet, numeric: true },
      { label: words.table.name },
      { label: words.table.rows, numeric: true },
    ],
    rows: [...tables, ...cubes].map(({ name, rows, csv, parquet }) => [
      { text: words.tables[name as PublishedName] },
      file(words.table.csv, csv),
      file(words.table.parquet, parquet),
      { text: name },
      { text: formatNumber(rows, language), numeric: true, value: rows },
    ]),
  };
}

/** What stands beside the tables. */
export function otherTable({ files }: Manifest, language: Language, base: string): ViewTable {
  const words = downloadWords[language];
  return {
    caption: words.otherTable.caption,
    columns: [
      { label: words.otherTable.what, width: "text" },
      { label: words.otherTable.file },
      { label: words.otherTable.size, numeric: true },
    ],
    rows: otherFiles.map((path) => {
      const file = files.find((one) => one.path === path);
      const size: TableCell = file ? { text: sizeWords(file.bytes, language), numeric: true, value: file.bytes } : { text: words.ownSize };
      return [{ text: words.files[path] }, { text: path, href: fileAddress(base, path) }, size];
    }),
  };
}

/** The bytes of the answers, each a file; what lies together as well is a copy. */
export function answersSize({ files }: Manifest): number {
  return files.filter(({ path }) => /^answers\/[^/]+\//.test(path)).reduce((sum, { bytes }) => sum + bytes, 0);
}

function fileAddress(base: string, path: string): string {
  return `${base}data/${path}`;
}
