import type { IntakeReference, SourceText } from "../intake/source-text.ts";
import { download } from "../query/download.ts";
import type { CheckAsk, CheckFailure, CheckProgress, CheckSaid, Outcome } from "./check-messages.ts";
import workerUrl from "./check-worker.ts?worker&url";

/** Why files could not be checked. */
export class CheckError extends Error {
  readonly failure: CheckFailure | "stopped";
  readonly file: string;
  constructor(failure: CheckFailure | "stopped", file = "") {
    super(`${failure} ${file}`);
    this.failure = failure;
    this.file = file;
  }
}

/** A file of the site as JSON; throws CheckError where it does not come. */
export async function fetchReference(url: string, signal: AbortSignal): Promise<readonly SourceText[]> {
  const bytes = await ownFile(url, signal);
  return (JSON.parse(new TextDecoder().decode(bytes)) as IntakeReference).files;
}

/**
 * Reads files in a worker; aborting the signal ends it at once. The worker starts from a `blob:` address and so has this page's
 * own policy: it could not send a file to another host if it tried. Throws CheckError.
 */
export async function runCheck(ask: CheckAsk, signal: AbortSignal, onProgress: (progress: CheckProgress) => void): Promise<Outcome> {
  const { address, worker } = await startWorker(new URL(workerUrl, document.baseURI).href, signal);
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new CheckError("stopped")));
      if (signal.aborted) reject(new CheckError("stopped"));
      // also when it has no memory left
      worker.addEventListener("error", () => reject(new CheckError("broken", ask.files[0]?.name)));
      worker.addEventListener("messageerror", () => reject(new CheckError("broken", ask.files[0]?.name)));
      worker.addEventListener("message", ({ data }: MessageEvent<CheckSaid>) => {
        if (data.is === "progress") onProgress(data.progress);
        else if (data.is === "done") resolve(data.outcome);
        else reject(new CheckError(data.why, data.file));
      });
      worker.postMessage(ask);
    });
  } finally {
    worker.terminate();
    URL.revokeObjectURL(address);
  }
}

/** The built worker is one classic script; the development server has modules instead, whose imports no `blob:` address resolves. */
async function startWorker(url: string, signal: AbortSignal): Promise<{ address: string; worker: Worker }> {
  if (import.meta.env.DEV) return { address: url, worker: new Worker(url, { type: "module" }) };
  const script = await ownFile(url, signal);
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  return { address, worker: new Worker(address) };
}

async function ownFile(url: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await download(url, { signal });
  } catch {
    throw new CheckError(signal.aborted ? "stopped" : "unreachable");
  }
}
