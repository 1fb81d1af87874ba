import type { Domain } from "../domain/domain.ts";
import { isBad, type BadValue, type Param, type ParamValue, type Values } from "./param.ts";

/** A value of the address that cannot be used, with its key. */
export interface BadQuery extends BadValue {
  readonly key: string;
  /** Whether the address names one choice several times: the first is kept. */
  readonly isRepeated?: boolean;
}

/** The parameters of several views of one page, each key once. */
export function paramsOf(views: readonly { readonly params: readonly Param[] }[]): Param[] {
  return [...new Map(views.flatMap((view) => view.params).map((param) => [param.key, param])).values()];
}

export function defaultsOf(params: readonly Param[]): Values {
  return Object.fromEntries(params.map((param) => [param.key, param.default]));
}

/** Whether an address says anything about these parameters. */
export function hasQuery(params: readonly Param[], search: string): boolean {
  const query = new URLSearchParams(search);
  return params.some((param) => query.has(param.key));
}

/** The state that an address stands for; what cannot be used is named and dropped. */
export function readQuery(params: readonly Param[], search: string, domain: Domain): { values: Values; bad: BadQuery[] } {
  const query = new URLSearchParams(search);
  const bad: BadQuery[] = [];
  const read = (param: Param): ParamValue => {
    const texts = query.getAll(param.key);
    const [first] = texts;
    if (first === undefined) return param.default;
    // a list may come in one piece or in several, as forms write it
    const isList = typeof param.default !== "string";
    const value = param.parse(isList ? texts.join("~") : first, domain);
    if (!isBad(value)) {
      if (!isList && texts.length > 1)
        bad.push({ key: param.key, bad: texts.join(", "), expected: [first], kept: value, isRepeated: true });
      return value;
    }
    bad.push({ key: param.key, ...value });
    return value.kept ?? param.default;
  };
  return { values: Object.fromEntries(params.map((param) => [param.key, read(param)])), bad };
}

/**
 * The address of a state: only what differs from the default, and `year` always: one that follows the newest says so itself.
 * Keys in the order of the controls; keys of other pages are kept out.
 */
export function writeQuery(params: readonly Param[], values: Values): string {
  const query = new URLSearchParams();
  for (const param of params) {
    const text = param.serialize(values[param.key] ?? param.default);
    if (param.key === "year" || text !== param.serialize(param.default)) query.set(param.key, text);
  }
  return `?${query.toString().replaceAll("%7E", "~")}`;
}
