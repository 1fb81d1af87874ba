import { expect, test } from "vitest";
import type { Domain } from "../../src/domain/domain.ts";
import { choiceParam, isBad, localitiesParam, many, one } from "../../src/views/param.ts";

const place = (locality_code: string) =>
  ({
    locality_code,
    name_vi: "",
    name_en: "",
    level: "commune",
    parent_vi: null,
    parent_en: null,
  }) as const;
const domain = {
  localities: ["a", "b", "c"].map(place),
  years: { funding: [2024, 2023] },
} as unknown as Domain;

const stage = choiceParam("stage", "slice", "any", ["any", "planned"]);
const year = choiceParam("year", "slice", "latest", (of) => ["latest", ...(of.years["funding"] ?? []).map(String)]);
const places = localitiesParam(2);

test("a choice is one of its words, letter by letter", () => {
  expect(stage.parse("planned", domain)).toBe("planned");
  for (const text of ["Planned", " planned", "", "toString", "any,planned"])
    expect(stage.parse(text, domain)).toEqual({ bad: text, expected: ["any", "planned"] });
});

test("a choice may depend on the country", () => {
  expect([year.parse("2023", domain), year.choices(domain)]).toEqual(["2023", ["latest", "2024", "2023"]]);
  expect(isBad(year.parse("2022", domain))).toBe(true);
});

test("places are a list, each once, in the order of the address; an empty one means all", () => {
  expect([places.parse("b~a", domain), places.parse("b~~b", domain), places.parse("", domain)]).toEqual([["b", "a"], ["b"], []]);
  expect([places.serialize(["b", "a"]), places.serialize([])]).toEqual(["b~a", ""]);
});

test("places that are unknown, or more than the stated maximum, are named; the first others are kept", () => {
  expect(places.parse("a~x~b", domain)).toEqual({ bad: "x", expected: ["a", "b", "c"], kept: ["a", "b"] });
  expect(places.parse("a~b~c", domain)).toEqual({ bad: "c", expected: ["a", "b", "c"], kept: ["a", "b"], maximum: 2 });
  expect(places.parse("a~b~c~x", domain)).toEqual({ bad: "x", expected: ["a", "b", "c"], kept: ["a", "b"] });
  expect(places.parse("x", domain)).toEqual({ bad: "x", expected: ["a", "b", "c"], kept: [] });
});

test("a bad value is told from a list of places", () => {
  expect([isBad([]), isBad("bad"), isBad({ bad: "", expected: [] })]).toEqual([false, false, true]);
});

test("a view that asks for a param it does not have is a fault of the program", () => {
  expect(() => one({}, "by")).toThrow("no such choice: by");
  expect(() => one({ localities: [] }, "localities")).toThrow("no such choice: localities");
  expect(() => many({ by: "source" }, "by")).toThrow("no such list: by");
});
