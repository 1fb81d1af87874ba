import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { views } from "../../src/views/all.ts";
import { isBad, type Param, type Values } from "../../src/views/param.ts";
import { defaultsOf, hasQuery, paramsOf, readQuery, writeQuery } from "../../src/views/query-string.ts";
import { sliceName, slices, sliceParams } from "../../src/views/view.ts";
import { compiled, countries, type Compiled } from "../query/countries.ts";

const pages = [...Map.groupBy(views, (view) => view.page)].map(([page, own]) => ({ page, own, params: paramsOf(own) }));
/** The pages whose state is in the query; the others have their identity in the path. */
const comparisons = pages.filter(({ page }) => ["funding", "disbursement", "targets"].includes(page));

describe.for(countries)("the addresses of %s", (dataFolder) => {
  let country: Compiled;
  beforeAll(async () => {
    country = await compiled(dataFolder);
  });
  afterAll(() => country.remove());

  /** Any value that a reader can choose. */
  const valueOf = (param: Param): fc.Arbitrary<string | string[]> => {
    const choices = [...param.choices(country.domain)];
    const { maximum } = param as { maximum?: number };
    return typeof param.default === "string"
      ? fc.constantFrom(...choices)
      : fc.shuffledSubarray(choices, { maxLength: Math.min(maximum ?? 0, choices.length) });
  };
  const stateOf = (params: readonly Param[]): fc.Arbitrary<Values> =>
    fc.record(Object.fromEntries(params.map((param) => [param.key, valueOf(param)])));

  test.for(views)("$id: parse(serialize(value)) is the value again, for every param", ({ params }) => {
    for (const param of params) {
      fc.assert(
        fc.property(valueOf(param), (value) => {
          expect(param.parse(param.serialize(value), country.domain)).toEqual(value);
        }),
      );
    }
  });

  test.for(comparisons)("$page: the address of a state is read as that state", ({ params }) => {
    fc.assert(
      fc.property(stateOf(params), (values) => {
        expect(readQuery(params, writeQuery(params, values), country.domain)).toEqual({ values, bad: [] });
      }),
    );
  });

  test.for(comparisons)("$page: an address says the year, and else only what is not the default", ({ params }) => {
    expect(writeQuery(params, defaultsOf(params))).toBe("?year=latest");
    fc.assert(
      fc.property(stateOf(params), (values) => {
        const query = new URLSearchParams(writeQuery(params, values));
        expect(query.get("year")).toBe(values["year"]);
        for (const param of params.filter(({ key }) => key !== "year")) {
          const text = param.serialize(values[param.key] ?? param.default);
          expect(query.has(param.key), param.key).toBe(text !== param.serialize(param.default));
        }
      }),
    );
  });

  test.for(comparisons)("$page: keys of another page, or of nobody, change nothing and are not written", ({ params }) => {
    const foreign = fc
      .dictionary(fc.string(), fc.string())
      .map((pairs) => Object.entries(pairs).filter(([key]) => !params.some((param) => param.key === key)));
    fc.assert(
      fc.property(stateOf(params), foreign, (values, pairs) => {
        const search = `${writeQuery(params, values)}&${new URLSearchParams(pairs).toString()}`;
        expect(readQuery(params, search, country.domain)).toEqual({ values, bad: [] });
        expect(hasQuery(params, `?${new URLSearchParams(pairs).toString()}`)).toBe(false);
      }),
    );
  });

  test.for(comparisons)("$page: a bad value is named and dropped, all others are kept", ({ params }) => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "__proto__",
        "constructor",
        "toString",
        "%7E",
        "%00",
        "null",
        "undefined",
        "' or 1=1 --",
        "<b>",
        "LATEST",
        " 2024",
        "x".repeat(100_000),
      ),
    );
    fc.assert(
      fc.property(stateOf(params), fc.constantFrom(...params), hostile, (values, param, text) => {
        const query = new URLSearchParams(writeQuery(params, values));
        query.set(param.key, text);
        const received = query.get(param.key) ?? "";
        const parsed = param.parse(received, country.domain);
        fc.pre(isBad(parsed) && parsed.kept === undefined);
        const read = readQuery(params, query.toString(), country.domain);
        expect(read.values).toEqual({ ...values, [param.key]: param.default });
        expect(read.bad).toEqual([{ key: param.key, bad: received, expected: param.choices(country.domain) }]);
      }),
    );
  });

  test("of a list of places those that are known are kept, the others named", () => {
    const [known = "", other = ""] = country.domain.localities.map((locality) => locality.locality_code);
    const { params } = pages.find(({ page }) => page === "funding") ?? { params: [] };
    const read = readQuery(params, `?localities=${known}~nowhere~~${other}~${known}~__proto__`, country.domain);
    expect(read.values["localities"]).toEqual([known, other]);
    expect(read.bad.map(({ key, bad }) => [key, bad])).toEqual([["localities", "nowhere~__proto__"]]);
    expect(readQuery(params, "?localities=~~", country.domain)).toEqual({ values: defaultsOf(params), bad: [] });
  });

  test("an address can be read by people: the codes of places, parted by ~", () => {
    const { params } = pages.find(({ page }) => page === "funding") ?? { params: [] };
    const [first = "", second = ""] = country.domain.localities.map((locality) => locality.locality_code);
    expect(writeQuery(params, { ...defaultsOf(params), localities: [first, second] })).toBe(`?year=latest&localities=${first}~${second}`);
  });

  test("a slice is named after its values, in letters that every file system takes, and no two alike", () => {
    for (const view of views) {
      const names = slices(view, country.domain).map((values) => sliceName(view, values));
      expect(new Set(names).size, view.id).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^all$|^[a-z0-9]+(-[a-z0-9]+)+(\.[a-z0-9]+(-[a-z0-9]+)+)*$/);
    }
  });

  test.for(comparisons)("$page: whatever its controls offer is a slice of each of its views", ({ own, params }) => {
    for (const view of own) {
      const written = new Set(slices(view, country.domain).map((values) => sliceName(view, values)));
      for (const param of params.filter(({ key }) => sliceParams(view).some((slice) => slice.key === key)))
        for (const choice of param.choices(country.domain)) {
          const values = { ...defaultsOf(params), [param.key]: choice };
          expect(written, `${view.id}: ${param.key} ${choice}`).toContain(sliceName(view, values));
        }
    }
  });
});

test("an address without a query has none", () => {
  for (const { params } of comparisons)
    expect(["", "?", "?utm_source=x"].map((search) => hasQuery(params, search))).toEqual([false, false, false]);
});
