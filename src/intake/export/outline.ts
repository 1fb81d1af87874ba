import type { Subject } from "./entry.ts";
import type { Facets } from "./facets.ts";
import type { RowSubject } from "./subject.ts";

/** A row that deeper rows belong to. */
interface Above {
  readonly level: number;
  readonly subject: Subject | null;
  readonly facets: readonly Facets[];
  /** A section whose own row has its figures: a total behind it is of more than the section. */
  readonly isStated: boolean;
}

/** Rows without an ordinal: a section stands above every ordinal, a component of that kind just below the sections. */
const [sectionLevel, unnumberedLevel] = [0, 0.5];

/** What stands above a row, by ordinals, or by order where there are none. */
export interface Outline {
  /** The last component: a row without a name of its own is about it, and so is a division of it. */
  readonly current: Subject | null;
  /** How many sections have begun: a total is of the rows of its section. */
  readonly section: number;
  /** Places a row; returns what it is about and what the headings above it say. */
  enter(
    row: RowSubject & { is: "own" | "division" },
    level: number | null,
    isHeading: boolean,
  ): { subject: Subject; facets: readonly Facets[] };
  /** Places a heading that says nothing known: with an ordinal it ends what stood as deep. */
  pass(level: number | null): void;
}

const whole: Subject = { is: "component", code: "ALL", how: "inferred" };

export function outline(): Outline {
  let stack: readonly Above[] = [];
  let current: Subject | null = null;
  let section = 0;
  const leave = (level: number) => {
    stack = stack.filter((above) => above.level < level);
  };
  return {
    get current() {
      return current;
    },
    get section() {
      return section;
    },
    pass: (level) => {
      if (level !== null) leave(level);
    },
    enter: (row, level, isHeading) => {
      if (level !== null) leave(level);
      else if (row.is === "own") {
        const isPast = ({ isStated }: Above) => row.total === "whole" || (row.total === "stated" && isStated);
        stack = stack.filter((above) => above.subject === null && !isPast(above));
      } else if (isHeading && current === null) leave(sectionLevel);
      const facets = stack.flatMap((above) => above.facets);
      if (row.is === "own") {
        current = row.subject;
        stack = [...stack, { level: level ?? unnumberedLevel, subject: row.subject, facets: [], isStated: false }];
        return { subject: row.subject, facets };
      }
      const above = level === null ? current : (stack.findLast(({ subject }) => subject !== null)?.subject ?? null);
      const isSection = isHeading && (level === null || above === null || above.code === whole.code);
      if (isSection) {
        section += 1;
        current = null;
        stack = level === null ? [] : stack;
      }
      if (isSection || level !== null)
        stack = [...stack, { level: level ?? sectionLevel, subject: null, facets: row.facets, isStated: !isHeading }];
      return { subject: above ?? whole, facets };
    },
  };
}
