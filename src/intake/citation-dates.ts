import { dayNumber, printedDays } from "../domain/printed-date.ts";
import type { Row } from "../domain/tables.ts";
import { numericFault } from "./fault.ts";
import type { Fault, Rule } from "./fault.ts";

const noNumbers = {
  ...{ stated: null, stated_comparator: null },
  ...{ computed: null, computed_comparator: null, computed_not_stated: 0 },
} as const;

/** A document dated before one that it cites. A date of which only the month or year is printed counts as its last day: the document may be of that day. */
export const datedBeforeCited: Rule = (rows) => {
  const plans = new Map(rows.plans.map((plan) => [plan.plan_code, plan]));
  return rows.citations.flatMap((citation) => {
    const plan = plans.get(citation.plan_code);
    const issued = plan ? printedDays(plan.issued_on, plan.issued_precision) : null;
    if (issued === null || citation.issued_on === null) return [];
    const days = dayNumber(citation.issued_on) - issued.to;
    return days <= 0 ? [] : { ...aboutCitation(citation), ...noNumbers, rule: "dated_before_cited", difference: days, unit: "days" };
  });
};

/** A cited number that carries one year, as the numbers of laws, decrees and circulars do, beside a date in another. */
export const citedYear: Rule = (rows) =>
  rows.citations.flatMap((citation) => {
    const inNumber = /\/((?:19|20)\d\d)\//.exec(citation.document_no)?.[1];
    const inDate = citation.issued_on?.slice(0, 4);
    if (inNumber === undefined || inDate === undefined || inNumber === inDate) return [];
    return numericFault({
      ...aboutCitation(citation),
      rule: "cited_year",
      stated: Number(inDate),
      stated_comparator: "=",
      computed: Number(inNumber),
      computed_comparator: "=",
      unit: "years",
    });
  });

function aboutCitation({
  plan_code,
  citation_id,
  document_no,
}: Row<"citations">): Pick<Fault, "plan_code" | "about" | "figures" | "scope" | "reaches"> {
  return { plan_code, about: citation_id, figures: [], scope: document_no, reaches: [] };
}
