import { sortKeyVi } from "../../domain/text.ts";
import { aboutOf } from "./about.ts";
import type { DocumentFact } from "./cover-document.ts";
import { codesNamed, namesPlace, placeOf, type Unit } from "./issuer-place.ts";
import { noticeAt, type Notice, type Place } from "./notice.ts";
import type { Overridable } from "./options.ts";

/** What a cover says of its document, with the file that it is the cover of; and the years of its title. */
export type PlacedFact = Omit<DocumentFact, "what"> & { readonly what: DocumentFact["what"] | "period"; readonly place: Place };

/** How an option is held against a cover: what speaks of it, whether both agree, and what the option would be as the cover says. */
interface Comparison {
  readonly what: PlacedFact["what"];
  readonly column: string;
  readonly agrees: (fact: PlacedFact, about: About, units: readonly Unit[]) => boolean;
  readonly reading: (fact: PlacedFact, units: readonly Unit[]) => readonly string[];
}
type About = Readonly<Record<string, string>>;

const comparisons: Readonly<Record<Overridable, Comparison>> = {
  "document-no": {
    what: "document_no",
    column: "document_no",
    agrees: ({ value }, { document_no = "" }) => isSameName(value, document_no),
    reading: ({ value }) => [value],
  },
  "issued-on": {
    what: "issued_on",
    column: "issued_on",
    agrees: ({ value }, about) =>
      Object.entries(aboutOf({ "issued-on": value })).every(([column, cell]) => (about[column] ?? cell) === cell),
    reading: ({ value }) => [value],
  },
  issuer: {
    what: "issuer",
    column: "issuer_vi",
    agrees: ({ value }, { issuer_vi = "" }) => isSameName(value, issuer_vi),
    reading: ({ value }) => [value],
  },
  locality: {
    what: "issuer",
    column: "locality_code",
    agrees: ({ value }, { locality_code }, units) => {
      // a code that we do not know is a problem of its own
      const own = units.find((unit) => unit.locality_code === locality_code);
      return own === undefined || namesPlace(placeOf(value) ?? [], own);
    },
    reading: ({ value }, units) => codesNamed(placeOf(value) ?? [], units),
  },
  // a plan tells of the years before it as well: its title has one of its own
  period: {
    what: "period",
    column: "period_start",
    agrees: ({ value }, { period_start = "", period_end = period_start }) => {
      const [start = "", end = start] = value.split("-");
      return start <= period_end && end >= period_start;
    },
    reading: ({ value }) => [value],
  },
};

/** What a cover is held against: what a person says of a new document, or the row of a plan that stands. */
export interface Held {
  readonly about: About;
  readonly isStanding: boolean;
}

/** An office under the committee may send a table of its plan: its name is no other document. */
const heldOfStanding: readonly string[] = ["document-no", "issued-on", "locality", "period"] satisfies Overridable[];

/**
 * Holds what is said of a document against what the covers of its files say. Where no reading of them agrees, the cover is as likely to
 * be right, unless a person has said that it is not. `nowhere` is the place of what no cover says.
 */
export function againstCover(
  { about, isStanding }: Held,
  override: readonly Overridable[],
  facts: readonly PlacedFact[],
  units: readonly Unit[],
  nowhere: Place,
): { overridden: ReadonlyMap<string, PlacedFact>; notices: Notice[] } {
  const overridden = new Map<string, PlacedFact>();
  const notices: Notice[] = [];
  for (const [option, { what, column, agrees, reading }] of Object.entries(comparisons)) {
    const given = isStanding && !heldOfStanding.includes(option) ? undefined : about[column];
    const said = given === undefined ? [] : facts.filter((fact) => fact.what === what && speaks(option, fact));
    const isOpen = said.length > 0 && !said.some((fact) => agrees(fact, about, units));
    const isOverridden = override.some((one) => one === option);
    if (isOpen && isOverridden && said[0]) overridden.set(column, said[0]);
    else if (isOpen) {
      const distinct = said.filter(({ value }, at) => said.findIndex((other) => isSameName(other.value, value)) === at);
      notices.push(
        ...distinct.map((fact) =>
          noticeAt(fact.place, isStanding ? "plan-contradicted" : "cover-contradicted", fact.text, {
            option,
            given: givenWords(option, given ?? "", about),
            readings: reading(fact, units)
              .map((one) => `--${option} ${one}`)
              .join(", "),
          }),
        ),
      );
    } else if (isOverridden) notices.push(noticeAt(facts[0]?.place ?? nowhere, "override-unused", option));
  }
  return { overridden, notices };
}

/** An office that is no committee or council names no place by itself. */
function speaks(option: string, { value }: Pick<PlacedFact, "value">): boolean {
  return option !== "locality" || placeOf(value) !== null;
}

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/(ủy|uỷ) ban nhân dân/giu, "ubnd"],
  [/hội đồng nhân dân|hđnd/giu, "hdnd"],
  [/thành phố/giu, "tp"],
];

/** Whether two texts are one name whatever their case, signs, and where a tone stands; a mark that is another makes another name. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) =>
    sortKeyVi(abbreviations.reduce((short, [words, letters]) => short.replaceAll(words, letters), text.normalize("NFC"))),
  );
  return a === b;
}

/** What is said, as an option would have it. */
function givenWords(option: string, given: string, { period_start = "", period_end = "", ...about }: About): string {
  if (given === "") return "none";
  if (option === "issued-on") return printedDate(about);
  return option === "period" && period_end !== period_start ? `${period_start}-${period_end}` : given;
}

/** The day of issue as far as it is said. */
function printedDate({ issued_on = "", issued_precision }: About): string {
  return issued_precision === "year" ? issued_on.slice(0, 4) : issued_precision === "month" ? issued_on.slice(0, 7) : issued_on;
}
