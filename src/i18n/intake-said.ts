export type Args = Readonly<Record<string, string>>;
/** What is wrong in a few words, and what was expected instead, with the option that decides. */
export interface Said {
  readonly problem: string | ((args: Args) => string);
  readonly expected: (args: Args) => string;
}

/** Both readings, as an option has them. */
export const choose = (option: string) => (args: Args) => `--${option} ${args["one"]}, --${option} ${args["other"]}`;
