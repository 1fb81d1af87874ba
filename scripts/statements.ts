import { stateCodes } from "../src/domain/codes.ts";
import { emptyCode } from "../src/i18n/keys.ts";
import { statusTopics } from "../src/i18n/status.ts";
import { statusCells } from "../src/views/status/status-cells.ts";
import { statusSql } from "../src/views/status/status-sql.ts";
import type { Cube } from "./cube.ts";

const count = (about: string) => ({ kind: "integer", about }) as const;
const numbers = (about: string) => ({ kind: "text", optional: "none", about }) as const;

/** The page of what documents state, as a table: so that what has no row of its own, since no document names it, has its code too. */
export const statements: Cube = {
  about: "What a document says of each topic that it could state, also where it says nothing. One figure may count in several topics.",
  key: ["plan_code", "topic"],
  columns: {
    plan_code: { kind: "key", to: "plans", about: "The document." },
    topic: { kind: "choice", of: statusTopics, about: "What it could state." },
    state: { kind: "choice", of: stateCodes, about: "Whether it states it, and why not: one of the codes of states." },
    stated: count("How many figures state it."),
    not_stated: count("How many lines should state it and do not."),
    zeros: count("How many of the figures are 0."),
    figures: numbers("Numbers of the figures that state it, joined by spaces; empty where none does, or where it is the document's head."),
    gaps: numbers("Numbers of the lines that do not state it, in the same way."),
    dimensions: numbers("The dimensions of poverty that its aims belong to, joined by spaces."),
  },
  sql: statusSql,
  rowsOf: (answer) =>
    statusCells(answer).map(({ row, state }) => ({
      ...{ plan_code: row.plan_code, topic: row.topic, state: state === "stated" || state === "part" ? state : emptyCode[state] },
      ...{ stated: row.stated, not_stated: row.not_stated, zeros: row.zeros },
      ...{ figures: row.figures, gaps: row.gaps, dimensions: row.dimensions },
    })),
};
