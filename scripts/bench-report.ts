/** One line of the report. A goal is the most a value may be, in the unit of the value or as a ratio to the bare page. */
export interface Measured {
  readonly what: string;
  readonly value: number;
  readonly unit: "ms" | "bytes" | "requests";
  readonly gzipBytes?: number;
  readonly bareMs?: number;
  readonly goal?: number;
  readonly ratioGoal?: number;
}

const units: Record<Measured["unit"], (value: number) => string> = {
  ms: (value) => `${(value / 1000).toFixed(2)} s`,
  bytes: (value) => (value < 1e6 ? `${(value / 1e3).toFixed(1)} kB` : `${(value / 1e6).toFixed(2)} MB`),
  requests: (value) => `${value} requests`,
};

/** Tells whether a value keeps its goal; null where it has none. */
export function keepsGoal({ value, goal, bareMs, ratioGoal }: Measured): boolean | null {
  if (goal === undefined && ratioGoal === undefined) return null;
  const ratio = bareMs === undefined ? 0 : value / bareMs;
  return (goal === undefined || value <= goal) && (ratioGoal === undefined || ratio <= ratioGoal);
}

/** Sets the measured values as a table of text. */
export function formatReport(measured: readonly Measured[]): string {
  const head = ["", "median", "gzip", "x bare page", "goal", ""];
  const rows = measured.map((line) => {
    const kept = keepsGoal(line);
    return [
      line.what,
      units[line.unit](line.value),
      line.gzipBytes === undefined ? "" : units.bytes(line.gzipBytes),
      line.bareMs === undefined ? "" : (line.value / line.bareMs).toFixed(2),
      goalText(line),
      kept === null ? "" : kept ? "kept" : "MISSED",
    ];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const pad = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
  return [head, ...rows].map((row) => pad(row).join("  ").trimEnd()).join("\n");
}

function goalText({ goal, ratioGoal, unit }: Measured): string {
  if (goal !== undefined) return `<= ${units[unit](goal)}`;
  return ratioGoal === undefined ? "" : `<= ${ratioGoal} x`;
}
