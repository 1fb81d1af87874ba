/** A file inside an archive. */
export interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly isDeflated: boolean;
  /** Where its own header begins. */
  readonly at: number;
}

/** The list at the end of an archive; empty where it is no sound one. */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return [];
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= view.byteLength; left -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) break;
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      isDeflated: view.getUint16(at + 10, true) === 8,
      at: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endRecord(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

/** A file of an archive, unpacked piece by piece. */
export function unpacked(bytes: Uint8Array, entry: Entry): ReadableStreamDefaultReader<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = new Blob([bytes.slice(start, start + entry.packed)]).stream();
  return (entry.isDeflated ? packed.pipeThrough(new DecompressionStream("deflate-raw")) : packed).getReader();
}

/** A small file of an archive as text; empty where there is none, or more of it than `most` bytes. */
export async function textOf(bytes: Uint8Array, entry: Entry | undefined, most: number): Promise<string> {
  if (entry === undefined) return "";
  const reader = unpacked(bytes, entry);
  const decoder = new TextDecoder();
  let [text, length] = ["", 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return "";
    }
    text += decoder.decode(value, { stream: true });
  }
}
