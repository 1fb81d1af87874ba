import { download, DownloadError, type DownloadOptions } from "./download.ts";

/**
 * Throws DownloadError "other-version" where a host has published other data since the page was opened: its tables would answer
 * beside figures that they do not agree with. A list of files that does not come says nothing about them.
 */
export async function sameVersion(manifestUrl: string, dataVersion: string, options: DownloadOptions): Promise<void> {
  const bytes = await download(manifestUrl, options).catch((error: unknown) => {
    if (options.signal.aborted) throw error;
    return null;
  });
  const published = bytes && versionIn(bytes);
  if (typeof published === "string" && published !== dataVersion) throw new DownloadError("other-version", manifestUrl);
}

function versionIn(bytes: Uint8Array): unknown {
  try {
    return (JSON.parse(new TextDecoder().decode(bytes)) as { data_version?: unknown } | null)?.data_version;
  } catch {
    return null;
  }
}
