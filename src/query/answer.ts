import type { AnswerFile, AnswerRow, Cell, Engine } from "./engine.ts";
import { answerFile } from "./answer-file.ts";

/** What is asked: a slice of a view. */
export interface Ask {
  readonly view: string;
  readonly slice: string;
  readonly sql: string;
  readonly values: readonly Cell[];
  readonly tables: readonly string[];
}
export type AnsweredBy = "build" | "answers" | "duckdb";
export interface Answer {
  readonly rows: readonly AnswerRow[];
  readonly answeredBy: AnsweredBy;
}
type Running = Engine & { use(tables: readonly string[]): Promise<void> };

export interface DoorOptions {
  /** The rows that came with the page. */
  readonly held: readonly AnswerFile[];
  readonly dataVersion: string;
  /** Address of a slice's answer file. */
  readonly answerUrl: (view: string, slice: string) => string;
  /** Starts the engine; called once until it fails. */
  readonly start: (signal: AbortSignal) => Promise<Running>;
  readonly stallMs: number;
  /** Called when a reader has to wait for the engine, since nothing else knows the answer. */
  readonly onWait: () => void;
}

/** The one door to every question: what is held, then DuckDB if it runs, then the answer written at build, then DuckDB. */
export interface Door {
  answer(ask: Ask, signal: AbortSignal): Promise<Answer>;
  /** The answer written at build; null where there is none of this data version. */
  written(ask: Ask): Promise<Answer | null>;
  /** The same question by DuckDB itself; starts it if need be. */
  recompute(ask: Ask): Promise<Answer>;
  /** Starts the engine in the background. */
  start(): Promise<void>;
  /** Ends a start that is under way. */
  stop(): void;
  readonly running: boolean;
}

export function openDoor(options: DoorOptions): Door {
  const held = new Map(
    options.held.map((file): [string, Answer] => [`${file.view} ${file.slice}`, { rows: file.rows, answeredBy: "build" }]),
  );
  let engine: Running | null = null;
  let starting: Promise<Running> | null = null;
  let startControl = new AbortController();

  const started = (): Promise<Running> => {
    if (starting) return starting;
    startControl = new AbortController();
    const attempt = options.start(startControl.signal);
    starting = attempt;
    attempt.then(
      (ready) => (engine = ready),
      () => (starting = null),
    );
    return attempt;
  };
  const askEngine = async (running: Running, { sql, values, tables }: Ask): Promise<Answer> => {
    await running.use(tables);
    return { rows: await running.ask(sql, values), answeredBy: "duckdb" };
  };
  const askFile = async ({ view, slice }: Ask, signal: AbortSignal): Promise<Answer | null> => {
    const url = options.answerUrl(view, slice);
    const file = await answerFile(url, options.dataVersion, { signal, stallMs: options.stallMs }).catch((error: unknown) => {
      if (signal.aborted) throw error;
      return null;
    });
    if (!file) return null;
    const answer: Answer = { rows: file.rows, answeredBy: "answers" };
    held.set(`${view} ${slice}`, answer);
    return answer;
  };

  return {
    async answer(ask, signal) {
      const known = held.get(`${ask.view} ${ask.slice}`);
      if (known) return known;
      // an engine that runs but cannot read its files is no reason to leave the reader without the written answer
      const computed = engine && (await askEngine(engine, ask).catch(() => null));
      const answer = computed ?? (await askFile(ask, signal));
      if (answer) return answer;
      options.onWait();
      return askEngine(await started(), ask);
    },
    written: (ask) => askFile(ask, new AbortController().signal),
    recompute: async (ask) => askEngine(engine ?? (await started()), ask),
    start: async () => {
      await started();
    },
    stop: () => startControl.abort(),
    get running() {
      return engine !== null;
    },
  };
}

/** Whether two answers are the same, row by row and cell by cell. */
export function sameRows(a: readonly AnswerRow[], b: readonly AnswerRow[]): boolean {
  const text = (rows: readonly AnswerRow[]) => JSON.stringify(rows.map((row) => Object.entries(row).sort(([x], [y]) => (x < y ? -1 : 1))));
  return text(a) === text(b);
}
