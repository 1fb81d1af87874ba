import type { AnswerFile, AnswerRow, AnswersFile, Cell, RunningEngine } from "./engine.ts";
import { answerFile, answersOf } from "./answer-file.ts";
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
  /** All written answers of a view (an AnswersFile, if nothing went wrong), on their way or come; none of a view that has too many. */
  readonly together: ReadonlyMap<string, Promise<unknown>>;
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
  /**
   * Fetches the written answers of what may be asked next, one after another so that a question never waits behind them;
   * none of a view whose answers come together, and none while DuckDB runs, which answers at once. What fails is left to the
   * question itself. The signal ends it after the one under way.
   */
  fetchAhead(asks: readonly Ask[], signal: AbortSignal): Promise<void>;
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
  const held = new Map(options.held.map((file): [string, Answer] => [nameOf(file), { rows: file.rows, answeredBy: "build" }]));
  /** Written answers fetched before anybody asked, or on their way. */
  const ahead = new Map<string, Early>();
  const together = filesTogether(options);
  let engine: RunningEngine | null = null;
  let starting: Promise<RunningEngine> | null = null;
  let stopControl = new AbortController();

  /** The answer from the file that holds all of its view; null where that is not there, or not yet. */
  const fromTogether = async ({ view, slice }: Ask): Promise<Answer | null> => {
    const rows = (await together.get(view))?.answers[slice];
    return rows ? { rows, answeredBy: "answers" } : null;
  };
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
  const askFile = async ({ view, slice }: Ask, signal: AbortSignal, priority: "high" | "low"): Promise<Answer | null> => {
    const wait = { signal, stallMs: options.stallMs, priority };
    const wanted = { view, slice, data_version: options.dataVersion };
    const file = await answerFile(options.answerUrl(view, slice), wanted, wait).catch((error: unknown) => {
      if (signal.aborted) throw error;
      return null;
    });
    return file && { rows: file.rows, answeredBy: "answers" };
  };

  return {
    async answer(ask, turn) {
      const name = nameOf(ask);
      const known = held.get(name);
      if (known) return known;
      const { signal: stop } = stopControl;
      // an engine that runs but cannot read its files is no reason to leave the reader without the written answer
      const computed = engine && (await askEngine(engine, ask, stop).catch(() => null));
      if (computed) return computed;
      const early = (await fromTogether(ask)) ?? (await ahead.get(name)?.inTime());
      const written = early ?? (await askFile(ask, AbortSignal.any([turn, stop]), "high"));
      if (written) {
        held.set(name, written);
        return written;
      }
      options.onWait();
      return askEngine(await started(), ask, stop);
    },
    async fetchAhead(asks, signal) {
      const { signal: stop } = stopControl;
      for (const ask of asks) {
        const name = nameOf(ask);
        if (signal.aborted || stop.aborted || engine) return;
        if (held.has(name) || ahead.has(name) || together.has(ask.view)) continue;
        const early = earlyAnswer((given) => askFile(ask, AbortSignal.any([given, stop]), "low"));
        ahead.set(name, early);
        if (!(await early.answer)) ahead.delete(name);
      }
    },
    written: (ask) => askFile(ask, new AbortController().signal, "high"),
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

/** So long a question waits for an answer that is on its way already, before it asks itself. */
const patienceMs = 300;

/**
 * The files that hold all answers of a view, by view. One that is late keeps no question waiting (null) until it has come; one that
 * is something else is left out, so that what may be asked next is fetched apart.
 */
function filesTogether({ together, dataVersion }: DoorOptions): ReadonlyMap<string, Promise<AnswersFile | null>> {
  const files = new Map<string, Promise<AnswersFile | null>>();
  for (const [view, arriving] of together) {
    const file = arriving.then(
      (come) => answersOf(come, { view, data_version: dataVersion }),
      () => null,
    );
    files.set(
      view,
      inTime(file).catch(() => null),
    );
    void file.then((come) => (come ? files.set(view, file) : files.delete(view)));
  }
  return files;
}

/** An answer that was asked for before anybody wanted it: null where it does not come. */
interface Early {
  readonly answer: Promise<Answer | null>;
  /** The answer, if it comes at once; null otherwise, and it is given up: a new request must not queue behind it. */
  inTime(): Promise<Answer | null>;
}

function earlyAnswer(ask: (given: AbortSignal) => Promise<Answer | null>): Early {
  const given = new AbortController();
  const answer = ask(given.signal).catch(() => null);
  const orGiveUp = () =>
    inTime(answer).catch(() => {
      given.abort();
      return null;
    });
  return { answer, inTime: orGiveUp };
}

const inTime = <T>(answer: Promise<T>): Promise<T> => within(answer, { limitMs: patienceMs }, "ahead");

const nameOf = ({ view, slice }: Pick<Ask, "view" | "slice">): string => `${view} ${slice}`;

/** Whether two answers are the same, row by row and cell by cell. */
export function sameRows(a: readonly AnswerRow[], b: readonly AnswerRow[]): boolean {
  const text = (rows: readonly AnswerRow[]) => JSON.stringify(rows.map((row) => Object.entries(row).sort(([x], [y]) => (x < y ? -1 : 1))));
  return text(a) === text(b);
}
