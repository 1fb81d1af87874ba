import type { Domain } from "../domain/domain.ts";

/** A parameter's value: a word of its vocabulary, or a list of codes. */
export type ParamValue = string | readonly string[];
/** The state of a page: every parameter's value by key. */
export type Values = Readonly<Record<string, ParamValue>>;
/** Why a text in an address is not a value, for the reader: the words it may be. */
export interface BadValue {
  readonly bad: string;
  readonly expected: readonly string[];
  /** Where the text names more than may be chosen: how many may. */
  readonly maximum?: number;
  /** What the text says besides, and can be used; nothing where it is bad as a whole. */
  readonly kept?: ParamValue;
}

/**
 * One control of a view. A *slice* parameter is bound into the SQL, a *pick* is applied to the rows afterwards.
 * `parse(serialize(value))` is the value again.
 */
export interface Param<T extends ParamValue = ParamValue> {
  readonly key: string;
  readonly kind: "slice" | "pick";
  readonly default: T;
  /** What may be chosen in this country, in the order of the control. */
  choices(domain: Domain): readonly string[];
  parse(text: string, domain: Domain): T | BadValue;
  serialize(value: T): string;
}

export function isBad(value: ParamValue | BadValue): value is BadValue {
  return typeof value === "object" && "bad" in value;
}

/** A parameter whose value is one word of a vocabulary. */
export function choiceParam(
  key: string,
  kind: Param["kind"],
  defaultValue: string,
  choices: readonly string[] | ((domain: Domain) => readonly string[]),
): Param<string> {
  const of = typeof choices === "function" ? choices : () => choices;
  return {
    key,
    kind,
    default: defaultValue,
    choices: of,
    parse: (text, domain) => (of(domain).includes(text) ? text : { bad: text, expected: of(domain) }),
    serialize: (value) => value,
  };
}

const between = "~";

/** A parameter whose value is a list of locality codes joined by `~`; an empty list means all. */
export function localitiesParam(maximum: number): Param<readonly string[]> & { readonly maximum: number } {
  const codes = (domain: Domain) => domain.localities.map((locality) => locality.locality_code);
  return {
    key: "localities",
    kind: "pick",
    default: [],
    maximum,
    choices: codes,
    parse(text, domain) {
      const wanted = [...new Set(text.split(between).filter(Boolean))];
      const known = new Set(codes(domain));
      const found = wanted.filter((code) => known.has(code));
      const kept = found.slice(0, maximum);
      const unknown = wanted.filter((code) => !known.has(code));
      const dropped = wanted.filter((code) => !kept.includes(code));
      if (dropped.length === 0) return kept;
      // a place that does not exist is told before one that is too many
      if (unknown.length > 0) return { bad: unknown.join(between), expected: codes(domain), kept };
      return { bad: dropped.join(between), expected: codes(domain), kept, maximum };
    },
    serialize: (value) => value.join(between),
  };
}

/** The value of a one-word parameter. */
export function one(values: Values, key: string): string {
  const value = values[key];
  if (typeof value !== "string") throw new Error(`no such choice: ${key}`);
  return value;
}

/** The value of a list parameter; an empty list means all. */
export function many(values: Values, key: string): readonly string[] {
  const value = values[key];
  if (value === undefined || typeof value === "string") throw new Error(`no such list: ${key}`);
  return value;
}
