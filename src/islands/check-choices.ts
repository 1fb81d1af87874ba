import { moneyUnits, stages } from "../domain/codes.ts";
import { charsets } from "../intake/export/charset.ts";
import type { Notice, NoticeCode } from "../intake/export/notice.ts";
import type { ExportOptions } from "../intake/export/options.ts";

/** What a reader may decide on the page; the rest of a call is the form about the document. */
const decidable = [
  ...([
    "charset",
    "separator",
    "sheet",
    "decimal",
    "unit",
    "year",
    "stage",
    "asOf",
    "split",
    "unnamed",
    "levels",
    "carryOut",
    "empty",
    "dash",
    "marks",
    "gone",
    "ignore",
    "parts",
    "rates",
    "within",
    "rows",
    "override",
  ] as const),
];
/** The plan is no decision that is listed: what is published of it is fetched. */
export type Decidable = (typeof decidable)[number] | "plan";

/** One reading of what a file leaves open: the option that says so, as a call would. */
export interface Choice {
  readonly option: Decidable;
  readonly value: string;
}
/** What a reader may be asked for where no list of readings is complete. */
export type Wanted = "year" | "day" | "component" | "indicator" | "carried-over";
/** What a problem asks: readings to choose from, and what may be typed instead. */
export interface Question {
  readonly choices: readonly Choice[];
  readonly wanted: Wanted | null;
}

const none: Question = { choices: [], wanted: null };
const of = (option: Decidable, values: readonly (string | undefined)[], wanted: Wanted | null = null): Question => ({
  choices: values.flatMap((value) => (value === undefined || value === "" ? [] : [{ option, value }])),
  wanted,
});
const either = (option: Decidable) => (notice: Notice) => of(option, [notice.args["one"], notice.args["other"]]);
/** What a row is about; of several files, by the name of its own. */
const ofRow =
  (values: (args: Notice["args"]) => readonly (string | undefined)[], wanted: Wanted | null = null) =>
  ({ file, row, args }: Notice): Question =>
    row === 0
      ? none
      : of(
          "rows",
          values(args).map((value) => value && `${file}:${row}=${value}`),
          wanted,
        );

/** A column or row that is left out, as the option of the problem has it. */
function leftOut({ args, file }: Notice): Question {
  const [, option = "", value = ""] = /^--(\S+) (.+)$/.exec(args["option"] ?? "") ?? [];
  if (value === "") return none;
  return option === "ignore" ? of("ignore", [value]) : of("rows", [`${file}:${value}`]);
}

/** Readings of a column, as the options of the problem have them. */
function ofColumns({ args }: Notice): Question {
  const offered = [...(args["readings"] ?? "").matchAll(/--(rate|within|ignore) (\S+?)(?:,|$)/g)];
  return {
    choices: offered.map(([, option, value = ""]) => ({ option: option === "rate" ? "rates" : (option as "within" | "ignore"), value })),
    wanted: null,
  };
}

const questions: Readonly<Partial<Record<NoticeCode, (notice: Notice) => Question>>> = {
  "charset-unknown": () => of("charset", charsets),
  "charset-ambiguous": ({ args }) => of("charset", args["options"]?.split(", ").map((text) => text.replace("--charset ", "")) ?? []),
  "separator-ambiguous": either("separator"),
  "no-table": ({ args }) => of("sheet", [args["sheet"]]),
  "unknown-column": ({ args }) => of("ignore", [args["letter"]]),
  "other-plan": ({ args }) => of("plan", [args["plan"]]),
  "other-span": leftOut,
  "report-of-part": leftOut,
  "no-place": leftOut,
  "stated-twice": leftOut,
  "facet-contradicted": leftOut,
  "other-place": leftOut,
  "rate-unit": leftOut,
  "unit-missing": () => of("unit", Object.keys(moneyUnits)),
  "unit-ambiguous": either("unit"),
  "decimal-ambiguous": ({ args }) => of("decimal", [args["thousands"], args["decimals"]]),
  "decimal-outweighed": ({ args }) => of("decimal", [args["decimals"]]),
  "year-missing": () => of("year", [], "year"),
  "year-ambiguous": either("year"),
  "stage-missing": () => of("stage", stages),
  "stage-ambiguous": either("stage"),
  "stage-denied": () => of("stage", stages),
  "day-missing": () => of("asOf", ["year"], "day"),
  "split-ambiguous": () => of("split", ["source", "type"]),
  "title-contradicted": () => of("unnamed", ["title", "total"]),
  "levels-without-total": ({ args }) => of("levels", args["readings"]?.split(" ") ?? []),
  "carry-out-ambiguous": () => of("carryOut", ["plan", "done"]),
  "lone-part": ({ args: { letter = "" } }) => ({
    choices: [...of("parts", [`${letter}=rest`, `${letter}=whole`]).choices, { option: "ignore", value: letter }],
    wanted: null,
  }),
  "empty-ambiguous": () => of("empty", ["not-stated", "absent"]),
  "empty-column": () => of("empty", ["not-stated", "absent"]),
  "dash-ambiguous": () => of("dash", ["zero", "not-stated", "absent"]),
  "cover-contradicted": ({ args }) => of("override", [args["option"]]),
  "figure-gone": () => of("gone", ["keep", "remove"]),
  "plan-contradicted": ({ args }) => of("override", [args["option"]]),
  "rate-ambiguous": ofColumns,
  "whole-ambiguous": ofColumns,
  "carried-beside": ofColumns,
  "mark-ambiguous": () => of("marks", ["note"]),
  "bracketed-figure": ofRow(() => ["aside"]),
  "component-unknown": ofRow(({ code }) => [code, "aside"], "component"),
  "component-ambiguous": ofRow(({ one, other }) => [one, other]),
  "rest-ambiguous": ofRow(({ one }) => [one, "aside"], "component"),
  "indicator-unknown": ofRow(({ code }) => [code, "aside"], "indicator"),
  "indicator-ambiguous": ofRow(({ one, other }) => [one, other]),
  "indicator-rest": ofRow(({ one }) => [one, "aside"]),
  "total-ambiguous": ofRow(() => ["ALL", "section"], "component"),
  "subset-unknown": ofRow(() => ["not_spendable"], "carried-over"),
  "section-unknown": ofRow(() => ["aside", "central", "local", "community", "capital", "recurrent"]),
  "figure-outside": ofRow(() => ["aside"]),
  "part-ambiguous": ofRow(() => ["part", "project"]),
  "part-alone": ofRow(() => ["part", "aside"]),
  "whole-unknown": ofRow(({ one }) => [one, "aside"]),
};

/** What a reader may decide about a problem; nothing where only the file can be mended. */
export function questionOf(notice: Notice): Question {
  return questions[notice.code]?.(notice) ?? none;
}

/** The options with one more decision; one about the same thing takes the place of the former. */
export function decided(options: ExportOptions, { option, value }: Choice): ExportOptions {
  if (option === "rows") {
    const [subject = ""] = value.split(/=(?=[^=]*$)/);
    return { ...options, rows: [...(options.rows ?? []).filter((row) => !row.startsWith(`${subject}=`)), value] };
  }
  if (option === "rates" || option === "parts" || option === "within") {
    const [column = ""] = value.split("=");
    return { ...options, [option]: [...(options[option] ?? []).filter((one) => !one.startsWith(`${column}=`)), value] };
  }
  if (option === "ignore" || option === "override") return { ...options, [option]: [...new Set([...(options[option] ?? []), value])] };
  return { ...options, [option]: option === "year" ? Number(value) : value };
}

/** The options without one decision. */
export function undecided(options: ExportOptions, { option, value }: Choice): ExportOptions {
  if (option === "rows" || option === "rates" || option === "within" || option === "ignore" || option === "parts" || option === "override")
    return { ...options, [option]: options[option]?.filter((one) => one !== value) };
  return { ...options, [option]: undefined };
}

/** Every decision that was made, in the order of the options. */
export function decisions(options: ExportOptions): Choice[] {
  return decidable.flatMap((option) => {
    const value = options[option];
    return value === undefined ? [] : [value].flat().map((one) => ({ option, value: String(one) }));
  });
}
