import { address, componentSlug } from "../../i18n/addresses.ts";
import { familyWords } from "../../i18n/component-family.ts";
import { named } from "../../i18n/language.ts";
import type { AnswerRow } from "../../query/engine.ts";
import type { Values } from "../param.ts";
import type { Arranged, Context, View } from "../view.ts";
import { askedComponent, componentParam, liesIn } from "./component-param.ts";

/** A project or sub-project with its names and what it pays for. */
interface FamilyRow {
  readonly component_code: string;
  readonly parent_code: string | null;
  readonly name_vi: string;
  readonly name_en: string;
  readonly short_vi: string;
  readonly short_en: string;
  readonly purpose_vi: string;
  readonly purpose_en: string;
}
/** One of the family as a page shows it. */
export interface Relative {
  readonly href: string;
  /** "Dự án 4", "Dự án 4, Tiểu dự án 2" */
  readonly number: string;
  readonly short: string;
  readonly purpose: string;
  readonly isAsked: boolean;
}
export interface Family {
  /** The project that a sub-project is part of; null for a project. */
  readonly project: Relative | null;
  /** The sub-projects of the project asked for. */
  readonly parts: readonly Relative[];
  /** The others of its kind, itself among them: all projects, or all sub-projects of one project. */
  readonly peers: readonly Relative[];
  /** Every project. */
  readonly projects: readonly Relative[];
}

function relativeOf(row: FamilyRow, asked: string, { language, base }: Context): Relative {
  return {
    href: address(base, language, "component", componentSlug(row.component_code)),
    number: numberOf(row.component_code, language),
    short: named(row, "short", language),
    purpose: named(row, "purpose", language),
    isAsked: row.component_code === asked,
  };
}

/** P4.S2 is "Dự án 4, Tiểu dự án 2". */
function numberOf(componentCode: string, language: Context["language"]): string {
  const [project = "", part = null] = componentCode.replaceAll(/[PS]/g, "").split(".");
  return familyWords[language].number(project, part);
}

/** The project and those around it, for links. */
export function familyOf(answer: readonly AnswerRow[], values: Values, context: Context): Family {
  const rows = answer as unknown as readonly FamilyRow[];
  const { component_code: asked, parent_code: parent } = askedComponent(values, context.domain);
  const relatives = (of: (row: FamilyRow) => boolean) => rows.filter(of).map((row) => relativeOf(row, asked, context));
  return {
    project: relatives((row) => row.component_code === parent)[0] ?? null,
    parts: relatives((row) => row.parent_code === asked),
    peers: relatives((row) => row.parent_code === parent),
    projects: relatives((row) => row.parent_code === null),
  };
}

function arrange(answer: readonly AnswerRow[], values: Values, context: Context): Arranged {
  const { language } = context;
  const words = familyWords[language];
  const rows = answer as unknown as readonly FamilyRow[];
  const { component_code: asked } = askedComponent(values, context.domain);
  const row = rows.find((one) => one.component_code === asked);
  const title = words.fullName(numberOf(asked, language), row ? named(row, "name", language) : asked);
  const sentence = row ? named(row, "purpose", language) : "";
  return {
    question: words.question,
    title,
    sentence,
    alternative: `${title}. ${sentence}`,
    draw: null,
    notes: [],
    table: {
      caption: words.table.caption,
      columns: [
        { label: words.table.number, width: "name" },
        { label: words.table.name, width: "text" },
        { label: words.table.purpose, width: "text" },
      ],
      rows: rows
        .filter((one) => liesIn(one.component_code, asked))
        .map((one) => [
          { text: numberOf(one.component_code, language), href: relativeOf(one, asked, context).href },
          { text: named(one, "name", language) },
          { text: named(one, "purpose", language) },
        ]),
    },
    sources: [],
  };
}

/** What does one project pay for, and which stand around it? */
export const componentFamily: View = {
  id: "component-family",
  page: "component",
  params: [componentParam],
  tables: ["components"],
  // $1 a project; the other projects too, to go on to
  sql: `with asked as (
  select component_code as asked_code, parent_code as asked_parent from components where replace(lower(component_code), '.', '-') = $1)
select component_code, parent_code, name_vi, name_en, short_vi, short_en, purpose_vi, purpose_en
from components cross join asked
where component_code <> 'ALL' and (parent_code is null or parent_code = asked_code or coalesce(parent_code = asked_parent, false))
order by component_code`,
  arrange,
};
