import type { ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

/** What may go wrong between a host and a reader. */
export type Fault =
  /** Answers with this status and a short text. */
  | { readonly status: number }
  /** Answers 200 with an HTML page whatever was asked for, as some hosts and captive portals do. */
  | { readonly html: true }
  /** Accepts the request and never answers. */
  | { readonly hang: true }
  /** Closes the connection. */
  | { readonly abort: true }
  /** Answers properly, so much later. */
  | { readonly delayMs: number }
  /** Sends so many bytes of the proper answer, and then nothing. */
  | { readonly stallAfter: number }
  /** Sends other bytes instead of the file's own. */
  | { readonly body: string | Uint8Array };

export interface Planted {
  readonly pattern: RegExp;
  readonly fault: Fault;
  /** How many more requests it hits. */
  left: number;
}

/** What is left to do after a fault: nothing, or to send these bytes (the file's own where null), all or so many of them. */
export interface Remaining {
  readonly body: Buffer | null;
  readonly stallAfter: number;
}

/** Returns the fault planted for an address (path and query), and counts it as used. */
export function takeFault(planted: readonly Planted[], address: string): Fault | null {
  const hit = planted.find(({ pattern, left }) => left > 0 && pattern.test(address));
  if (hit === undefined) return null;
  hit.left -= 1;
  return hit.fault;
}

/** Plays a fault on a response; returns what the server still has to send, or null when the answer ends here. */
export async function playFault(fault: Fault, response: ServerResponse): Promise<Remaining | null> {
  if ("delayMs" in fault) {
    await pause(fault.delayMs, undefined, { ref: false });
    return { body: null, stallAfter: Infinity };
  }
  if ("stallAfter" in fault) return { body: null, stallAfter: fault.stallAfter };
  if ("body" in fault) return { body: Buffer.from(fault.body), stallAfter: Infinity };
  if ("abort" in fault) response.destroy();
  else if ("html" in fault)
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<!doctype html><title>sign in</title>");
  else if ("status" in fault) response.writeHead(fault.status, { "content-type": "text/plain" }).end("a planted fault");
  return null;
}
