import { componentBars } from "../../charts/component-bars.ts";
import { componentWords } from "../../i18n/component.ts";
import type { AnswerRow } from "../../query/engine.ts";
import { choiceParam, type Values } from "../param.ts";
import { sourceLines } from "../sources.ts";
import type { Arranged, Context, View } from "../view.ts";
import { plain } from "../woven.ts";
import { componentFundingNotes } from "./component-funding-notes.ts";
import { componentBarsData } from "./component-funding-picture.ts";
import { componentFundingSql } from "./component-funding-sql.ts";
import { componentFundingTable } from "./component-funding-table.ts";
import { componentSentence, componentTitle } from "./component-funding-text.ts";
import { askedComponent, componentName, componentParam } from "./component-param.ts";
import { componentShares } from "./component-shares.ts";

function arrange(answer: readonly AnswerRow[], values: Values, context: Context): Arranged {
  const { component_code: asked } = askedComponent(values, context.domain);
  const name = componentName(asked, context.domain, context.language);
  const shares = componentShares(answer, asked, context);
  const title = componentTitle(name, shares, context);
  const sentence = componentSentence(shares, context);
  const alternative = [plain(title), plain(sentence)].filter(Boolean).join(". ");
  const data = componentBarsData(shares, context);
  return {
    question: componentWords[context.language].question(name),
    title,
    sentence,
    alternative,
    draw: shares.length === 0 ? null : (options) => componentBars(data, { ...options, alternative }),
    notes: componentFundingNotes(shares, context),
    table: componentFundingTable(asked, shares, context),
    sources: sourceLines(
      shares.filter(({ standing }) => standing !== "absent").map(({ budget }) => budget.planCode),
      context,
    ),
  };
}

/** How much of each plan goes to one project? */
export const componentFunding: View = {
  id: "component-funding",
  page: "component",
  params: [
    componentParam,
    choiceParam("year", "slice", "latest", (domain) => ["latest", ...(domain.years["component-funding"] ?? []).map(String)]),
  ],
  tables: ["allocations", "stated_totals", "components", "plans", "localities"],
  sql: componentFundingSql,
  arrange,
};
