/** What is done with a file: its bytes become cells, its rows are read, its figures are put into the plan. */
export const steps = ["cells", "rows", "figures"] as const;

/** How far the reading of a file is; `of` is 0 where that cannot be told. */
export interface Progress {
  readonly file: string;
  readonly step: (typeof steps)[number];
  readonly done: number;
  readonly of: number;
}
export type OnProgress = (progress: Progress) => void;

/** So many rows are read between two reports. */
const rowsAtOnce = 2_000;

/** Counts the rows of a file, and tells now and then. */
export function rowCounter(file: string, of: number, onProgress: OnProgress): () => void {
  let done = 0;
  return () => {
    if (done % rowsAtOnce === 0) onProgress({ file, step: "rows", done, of });
    done += 1;
  };
}
