/** A file as sent. */
export interface ExportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
