export type Args = Readonly<Record<string, string>>;
/** What is wrong in a few words, and what was expected instead, with the option that decides. */
export interface Said {
  readonly problem: string | ((args: Args) => string);
  readonly expected: (args: Args) => string;
}

/** Both readings, as an option has them. */
export const choose = (option: string) => (args: Args) => `--${option} ${args["one"]}, --${option} ${args["other"]}`;

export const rowChoice = (args: Args) => `--row ${args["row"]}=`;

/** The nearest name and its code; no example where none is near, since it would be taken for advice. */
export const meantVi = (args: Args, kind: string) =>
  args["code"] ? `${rowChoice(args)}${args["code"]} nếu là "${args["meant"]}"` : `${rowChoice(args)}MÃ với mã của ${kind}`;
export const meantEn = (args: Args, kind: string) =>
  args["code"] ? `${rowChoice(args)}${args["code"]} if "${args["meant"]}" is meant` : `${rowChoice(args)}CODE with the code of ${kind}`;

/** What the check page says of a problem, where its controls stand for the options of the command. */
export interface PageSaid {
  /** Where the command's own words for the problem name an option too. */
  readonly problem?: string;
  readonly expected: (args: Args) => string;
}
