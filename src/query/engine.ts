/** What a cell of an answer may be: whole đồng and counts come as doubles and integers, dates as text. */
export type Cell = string | number | null;
export type AnswerRow = Readonly<Record<string, Cell>>;

/** Something that runs SQL over the compiled tables: native DuckDB at build, DuckDB-WASM in the browser. */
export interface Engine {
  /** Rows of the SQL with `values` bound by position ($1, $2, …). Throws with the SQL in the message. */
  ask(sql: string, values: readonly Cell[]): Promise<AnswerRow[]>;
  close(): Promise<void>;
}

/** An engine beside a page: its tables come when they are needed, and it may break off. */
export interface RunningEngine extends Engine {
  /** Fetches the Parquet files of these tables, each once. Throws DownloadError. */
  use(tables: readonly string[], signal: AbortSignal): Promise<void>;
  /** Settles once it can answer nothing more. */
  readonly ended: Promise<void>;
}

/** The rows of one slice of a view, written at build: a cache of the SQL, never a second implementation. */
export interface AnswerFile {
  readonly view: string;
  readonly slice: string;
  readonly data_version: string;
  readonly rows: readonly AnswerRow[];
}

/** All answers of a view in one file, where they are few: a copy of the answer files. */
export interface AnswersFile {
  readonly view: string;
  readonly data_version: string;
  /** The rows of each slice. */
  readonly answers: Readonly<Record<string, readonly AnswerRow[]>>;
}
