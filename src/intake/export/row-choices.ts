import type { ExportOptions } from "./options.ts";

/** What `--row` options say, and which of them were needed. */
export interface RowChoices {
  of(file: string, row: number): string | null;
  unused(): string[];
}

/** `12=P3.S1`, or `bieu.csv:12=P3.S1` where several files come at once. */
export function rowChoices({ rows = [] }: ExportOptions): RowChoices {
  const choices = rows.map((text) => {
    const [, file, row, choice] = /^(?:(.+):)?(\d+)=(.+)$/.exec(text) ?? [];
    return { text, file: file ?? null, row: Number(row ?? 0), choice: choice ?? "", isUsed: false };
  });
  return {
    of: (file, row) => {
      const found = choices.find((one) => one.row === row && (one.file === null || one.file === file));
      if (found === undefined) return null;
      found.isUsed = true;
      return found.choice;
    },
    unused: () => choices.filter(({ isUsed }) => !isUsed).map(({ text }) => text),
  };
}
