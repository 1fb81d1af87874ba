import { choiceName } from "../i18n/params.ts";
import { list } from "../i18n/sentence.ts";
import { ofYears, tabTitles } from "../i18n/tab-titles.ts";
import type { AnswerRow } from "../query/engine.ts";
import { distinctName } from "./place-name.ts";
import type { Values } from "./param.ts";
import type { ComparisonId, Context } from "./view.ts";
import { yearsOfRows } from "./years-of-rows.ts";

/** So many letters leave room for the name of the site behind them. */
const mostLetters = 61;

/** Choices that narrow what is shown, in the order in which a title names them. */
const narrowing = ["level", "stage", "basis"];

/**
 * The title of a comparison in a tab and in the list of pages visited: what is asked of which places and years, as chosen. `rows` are
 * those of the page's first view. Where all of that is too long, the number of places stands for their names, then less is said.
 */
export function tabTitle(page: ComparisonId, rows: readonly AnswerRow[], values: Values, context: Context): string {
  const { language, domain } = context;
  const words = tabTitles[language];
  const codes = chosenPlaces(values);
  const level = values["level"] ?? "any";
  const shown = rows.filter(
    (row) => (codes.length === 0 || codes.includes(String(row["locality_code"]))) && (level === "any" || row["level"] === level),
  );
  const asked = String(values["year"]);
  const years = yearsOfRows(shown) ?? (asked === "latest" ? null : asked);
  const narrowed = narrowing.flatMap((key) => {
    const choice = values[key];
    return typeof choice !== "string" || choice === "any" ? [] : [choiceName(key, choice, language, domain)];
  });
  const remark = narrowed.length === 0 ? "" : ` (${narrowed.join(", ")})`;
  const places = domain.localities.filter(({ locality_code: code }) => codes.includes(code));
  const names = list(
    places.map((place) => distinctName(place, context)),
    language,
  );
  const count = codes.length > 1 ? words.places(codes.length) : names;
  const [full, short] = [words.subjects[page], words.shortSubjects[page]];
  const question = words.questions[page === "funding" ? axisOf(values) : page];
  const titleOf = (subject: string, where: string, more: string) =>
    `${ofYears(where === "" ? subject : words.at(subject, where), years)}${more}: ${question}`;
  const forms = [titleOf(full, names, remark), titleOf(short, names, remark), titleOf(short, count, remark), titleOf(short, count, "")];
  return forms.find((title) => title.length <= mostLetters) ?? titleOf(short, "", "");
}

function chosenPlaces(values: Values): readonly string[] {
  const places = values["localities"] ?? [];
  return typeof places === "string" ? [places] : places;
}

function axisOf(values: Values): "component" | "source" | "type" {
  const by = values["by"];
  return by === "source" || by === "type" ? by : "component";
}
