import { download, type DownloadOptions } from "./download.ts";
import type { AnswerFile, AnswersFile } from "./engine.ts";

/** Which answer is wanted. */
export type Wanted = Pick<AnswerFile, "view" | "slice" | "data_version">;

/**
 * The answer written at build, from its file; null where a host sends something else under its name: no answer, another one, or
 * one of another data version, which would disagree with the page around it. Throws DownloadError.
 */
export async function answerFile(url: string, wanted: Wanted, options: DownloadOptions): Promise<AnswerFile | null> {
  const file = parsed(await download(url, options)) as AnswerFile | null;
  const isWanted = file?.view === wanted.view && file.slice === wanted.slice && file.data_version === wanted.data_version;
  return isWanted ? file : null;
}

/** What lies where all answers of a view should (see `answersOf`), while nobody waits for it. Throws DownloadError. */
export async function togetherFile(url: string): Promise<unknown> {
  return parsed(await download(url, { signal: new AbortController().signal }));
}

/** What came as the file of all answers of a view; null where it is none, or of another view or data version. */
export function answersOf(file: unknown, wanted: Pick<AnswersFile, "view" | "data_version">): AnswersFile | null {
  const together = file as Partial<AnswersFile> | null | undefined;
  const isWanted = together?.view === wanted.view && together.data_version === wanted.data_version;
  return isWanted && typeof together.answers === "object" ? (together as AnswersFile) : null;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
