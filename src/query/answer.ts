import type { AnswerFile, AnswerRow, Cell, RunningEngine } from "./engine.ts";
import { answerFile } from "./answer-file.ts";
import { within } from "./within.ts";

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

export interface DoorOptions {
  /** The rows that came with the page. */
  readonly held: readonly AnswerFile[];
  readonly dataVersion: string;
  /** Address of a slice's answer file. */
  readonly answerUrl: (view: string, slice: string) => string;
  /** Starts the engine; called once until it fails or the engine ends. The signal is for the start alone. */
  readonly start: (signal: AbortSignal) => Promise<RunningEngine>;
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
  /** Ends every wait that is under way; an engine that runs stays. */
  stop(): void;
  readonly running: boolean;
}

export function openDoor(options: DoorOptions): Door {
  const held = new Map(
    options.held.map((file): [string, Answer] => [`${file.view} ${file.slice}`, { rows: file.rows, answeredBy: "build" }]),
  );
  let engine: RunningEngine | null = null;
  let starting: Promise<RunningEngine> | null = null;
  let stopControl = new AbortController();

  const forget = (): void => {
    engine = null;
    starting = null;
  };
  const started = (): Promise<RunningEngine> => {
    if (starting) return starting;
    const attempt = options.start(stopControl.signal);
    starting = attempt;
    attempt.then((ready) => {
      engine = ready;
      void ready.ended.then(forget);
    }, forget);
    return attempt;
  };
  const askEngine = async (running: RunningEngine, { sql, values, tables }: Ask, stop: AbortSignal): Promise<Answer> => {
    await running.use(tables, stop);
    return { rows: await within(running.ask(sql, values), { signal: stop }, sql), answeredBy: "duckdb" };
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
    async answer(ask, turn) {
      const known = held.get(`${ask.view} ${ask.slice}`);
      if (known) return known;
      const { signal: stop } = stopControl;
      // an engine that runs but cannot read its files is no reason to leave the reader without the written answer
      const computed = engine && (await askEngine(engine, ask, stop).catch(() => null));
      const answer = computed ?? (await askFile(ask, AbortSignal.any([turn, stop])));
      if (answer) return answer;
      options.onWait();
      return askEngine(await started(), ask, stop);
    },
    written: (ask) => askFile(ask, new AbortController().signal),
    async recompute(ask) {
      const { signal: stop } = stopControl;
      return askEngine(await started(), ask, stop);
    },
    start: async () => {
      await started();
    },
    stop() {
      stopControl.abort();
      stopControl = new AbortController();
    },
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
