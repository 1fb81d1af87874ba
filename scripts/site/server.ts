import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { compressed, type Encoding } from "./compressed.ts";
import { playFault, takeFault, type Fault, type Planted, type Remaining } from "./faults.ts";
import { findFile, parseRange } from "./static-file.ts";

export interface ServerOptions {
  /** Sub-path under which the folder is served; default "/". */
  readonly base?: string;
  /** How files travel to a browser that accepts it; default "identity". */
  readonly encoding?: Encoding;
}
export interface LoggedRequest {
  readonly method: string;
  /** Path as asked for, without the query. */
  readonly path: string;
  readonly range: string | null;
  /** The file that answered, or null. */
  file: string | null;
  status: number;
  /** Bytes written to the connection, headers included. */
  bytes: number;
}
export interface SiteServer {
  readonly origin: string;
  readonly base: string;
  /** Every request since the start (or since a test emptied it), in order. */
  readonly log: LoggedRequest[];
  /** Plants a fault for addresses that match, at most `times` times; a later one wins. Returns how to take it out. */
  fault(pattern: RegExp, fault: Fault, times?: number): () => void;
  clearFaults(): void;
  close(): Promise<void>;
}

/** Serves a folder on 127.0.0.1, at a port of its own, as a plain static host would. */
export async function serve(folder: string, options: ServerOptions = {}): Promise<SiteServer> {
  const root = resolve(folder);
  const site: Site = { root, base: options.base ?? "/", encoding: options.encoding ?? "identity" };
  const log: LoggedRequest[] = [];
  const planted: Planted[] = [];
  const server = createServer((request, response) => {
    const exchange: Exchange = { request, response, entry: logged(request, response, log) };
    const fault = takeFault(planted, request.url ?? "/");
    const played = fault === null ? Promise.resolve<Remaining>(whole) : playFault(fault, response);
    played
      .then((remaining) => (remaining === null ? undefined : answer(site, exchange, remaining)))
      .catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    base: site.base,
    log,
    fault(pattern, fault, times = Infinity) {
      const entry: Planted = { pattern, fault, left: times };
      planted.unshift(entry);
      return () => (entry.left = 0);
    },
    clearFaults: () => (planted.length = 0),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

interface Site {
  readonly root: string;
  readonly base: string;
  readonly encoding: Encoding;
}
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly entry: LoggedRequest;
}

const whole: Remaining = { body: null, stallAfter: Infinity };

function logged(request: IncomingMessage, response: ServerResponse, log: LoggedRequest[]): LoggedRequest {
  const { socket, method = "GET", headers } = request;
  const before = socket.bytesWritten;
  const path = new URL(request.url ?? "/", "http://host").pathname;
  const entry: LoggedRequest = { method, path, range: headers.range ?? null, file: null, status: 0, bytes: 0 };
  log.push(entry);
  response.on("close", () => {
    entry.status = response.headersSent ? response.statusCode : 0;
    entry.bytes = socket.bytesWritten - before;
  });
  return entry;
}

async function answer(site: Site, { request, response, entry }: Exchange, remaining: Remaining): Promise<void> {
  const path = decodeURIComponent(entry.path);
  const found = path.startsWith(site.base) ? await findFile(site.root, path.slice(site.base.length - 1)) : null;
  if (found === "redirect") {
    const { search } = new URL(request.url ?? "/", "http://host");
    response.writeHead(301, { location: `${entry.path}/${search}` }).end();
    return;
  }
  const file = found ?? (await findFile(site.root, "/404.html"));
  if (file === null || file === "redirect") {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found");
    return;
  }
  entry.file = file.file;
  const own = remaining.body ?? file.bytes;
  const headers: Record<string, string> = { "content-type": file.type, "accept-ranges": "bytes", "cache-control": "max-age=600" };
  if (found !== null && entry.range !== null) {
    sendRange(response, own, entry.range, headers);
    return;
  }
  const accepts = (request.headers["accept-encoding"] ?? "").split(/\s*,\s*/);
  const sent = await compressed(file.file, own, accepts.includes(site.encoding) ? site.encoding : "identity");
  if (sent.encoding !== "identity") headers["content-encoding"] = sent.encoding;
  response.writeHead(found === null ? 404 : 200, { ...headers, vary: "accept-encoding", "content-length": sent.bytes.length });
  if (request.method === "HEAD") response.end();
  else if (remaining.stallAfter < sent.bytes.length) response.write(sent.bytes.subarray(0, remaining.stallAfter));
  else response.end(sent.bytes);
}

function sendRange(response: ServerResponse, bytes: Buffer, header: string, headers: Record<string, string>): void {
  const range = parseRange(header, bytes.length);
  if (range === null) {
    response.writeHead(416, { "content-range": `bytes */${bytes.length}` }).end();
    return;
  }
  const part = bytes.subarray(range.first, range.last + 1);
  const where = `bytes ${range.first}-${range.last}/${bytes.length}`;
  response.writeHead(206, { ...headers, "content-range": where, "content-length": part.length }).end(part);
}
