import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { documentKinds, moneyUnits, stages } from "../src/domain/codes.ts";
import { aboutOf, type Said } from "../src/intake/export/about.ts";
import { charsets } from "../src/intake/export/charset.ts";
import { decimalSigns, overridables, separators, type ExportOptions } from "../src/intake/export/options.ts";
import { languages } from "../src/i18n/language.ts";

/** The options of `npm run intake`. */
export const textOptions = {
  plan: { type: "string" },
  out: { type: "string" },
  lang: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
  charset: { type: "string" },
  separator: { type: "string" },
  sheet: { type: "string" },
  decimal: { type: "string" },
  unit: { type: "string" },
  year: { type: "string" },
  stage: { type: "string" },
  "as-of": { type: "string" },
  split: { type: "string" },
  unnamed: { type: "string" },
  levels: { type: "string" },
  "carry-out": { type: "string" },
  empty: { type: "string" },
  dash: { type: "string" },
  marks: { type: "string" },
  gone: { type: "string" },
  ignore: { type: "string", multiple: true },
  part: { type: "string", multiple: true },
  rate: { type: "string", multiple: true },
  within: { type: "string", multiple: true },
  row: { type: "string", multiple: true },
  locality: { type: "string" },
  "document-no": { type: "string" },
  "issued-on": { type: "string" },
  "received-on": { type: "string" },
  period: { type: "string" },
  kind: { type: "string" },
  "title-vi": { type: "string" },
  "title-en": { type: "string" },
  issuer: { type: "string" },
  "source-url": { type: "string" },
  override: { type: "string", multiple: true },
} as const satisfies ParseArgsOptionsConfig;

/** What a call asks for. */
export interface Call {
  readonly files: readonly string[];
  readonly options: ExportOptions;
  readonly out: string | null;
  readonly dataFolder: string;
  readonly isJson: boolean;
  readonly isHelp: boolean;
}

/** The words that an option may have. */
const choices: Readonly<Record<string, readonly string[]>> = {
  lang: languages,
  charset: charsets,
  separator: Object.keys(separators),
  decimal: decimalSigns,
  unit: Object.keys(moneyUnits),
  stage: stages,
  split: ["source", "type"],
  unnamed: ["title", "total"],
  levels: ["whole", "part"],
  "carry-out": ["plan", "done"],
  empty: ["not-stated", "absent"],
  dash: ["zero", "not-stated", "absent"],
  marks: ["note"],
  gone: ["keep", "remove"],
  kind: documentKinds,
  override: overridables,
};
const patterns: Readonly<Record<string, RegExp>> = {
  plan: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  year: /^(19|20)\d\d$/,
  period: /^(19|20)\d\d(-(19|20)\d\d)?$/,
  "as-of": /^((19|20)\d\d-\d\d-\d\d|year)$/,
  part: /^[A-Z]+=(rest|whole)$/,
  rate: /^[A-Z]+=[A-Z]+$/,
  within: /^[A-Z]+=([A-Z]+|title)$/,
  row: /^(.+:)?\d+=.+$/,
  "issued-on": /^((19|20)\d\d(-\d\d){0,2}|none)$/,
};

/** Reads the arguments, or says why they cannot be followed. */
export function callOf(args: readonly string[]): Call | string {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: textOptions, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  for (const [name, value] of Object.entries(values)) {
    for (const text of [value].flat()) {
      const words = choices[name];
      if (typeof text !== "string") continue;
      if (words?.includes(text) === false) return `--${name} ${text} (${words.join(", ")})`;
      if (patterns[name]?.test(text) === false) return `--${name} ${text}`;
    }
  }
  const { plan = "", help = false } = values;
  if (!help && positionals.length === 0) return "FILE";
  if (!help && plan === "") return "--plan CODE";
  return {
    files: positionals,
    options: optionsOf(values as Values, plan),
    out: values.out ?? null,
    dataFolder: process.env["RO_VON_DATA"] ?? "data",
    isJson: values.json ?? false,
    isHelp: help,
  };
}

type Values = Readonly<Record<string, string | undefined>> & {
  readonly ignore?: string[];
  readonly part?: string[];
  readonly rate?: string[];
  readonly within?: string[];
  readonly row?: string[];
  readonly override?: string[];
};

function optionsOf(values: Values, plan: string): ExportOptions {
  const { year, ignore, part, rate, row, within } = values;
  // the words were held against the vocabularies above
  const { charset, separator, sheet, decimal, unit, stage, split, unnamed, levels, empty, dash, marks, gone } =
    values as Partial<ExportOptions>;
  return {
    ...{
      plan,
      charset,
      separator,
      sheet,
      decimal,
      unit,
      stage,
      split,
      unnamed,
      levels,
      empty,
      dash,
      marks,
      gone,
      ignore,
      parts: part,
      rates: rate,
      rows: row,
      within,
    },
    year: year === undefined ? undefined : Number(year),
    asOf: values["as-of"],
    carryOut: values["carry-out"] as ExportOptions["carryOut"],
    about: aboutOf(values as Said),
    override: values.override as ExportOptions["override"],
  };
}
