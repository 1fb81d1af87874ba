import { download, type DownloadOptions } from "./download.ts";
import type { AnswerFile } from "./engine.ts";

/**
 * The answer written at build, from its file; null where a host sends something else under its name, or one of another data
 * version, which would disagree with the page around it. Throws DownloadError.
 */
export async function answerFile(url: string, dataVersion: string, options: DownloadOptions): Promise<AnswerFile | null> {
  const file = parsed(await download(url, options));
  return file?.data_version === dataVersion ? file : null;
}

function parsed(bytes: Uint8Array): AnswerFile | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as AnswerFile | null;
  } catch {
    return null;
  }
}
