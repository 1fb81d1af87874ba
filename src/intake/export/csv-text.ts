/** The text of a contract file: UTF-8, commas, `\n`, quotes only where needed, as the files of `data/` are kept. */
export function csvText(header: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  return [header, ...rows.map((row) => header.map((column) => row[column] ?? ""))]
    .map((cells) => `${cells.map(quoted).join(",")}\n`)
    .join("");
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
