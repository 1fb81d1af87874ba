import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, inject, test } from "vitest";
import type { Domain } from "../../src/domain/domain.ts";
import { distinctName, placesNamed } from "../../src/views/place-name.ts";

describe.each(["plans", "odd-country"] as const)("on the home page of %s", (country) => {
  test.for([
    ["vi", "index.html"],
    ["en", "en/index.html"],
  ] as const)("every place that a title names stands in its picture (%s)", ([language, file]) => {
    const { folder } = inject("sites")[country];
    const domain = JSON.parse(readFileSync(join(folder, "data", "domain.json"), "utf8")) as Domain;
    const { document } = new JSDOM(readFileSync(join(folder, file), "utf8")).window;
    const articles = [...document.querySelectorAll(".questions article")];
    const named = articles.flatMap((article) => {
      const drawn = [...article.querySelectorAll("svg text")].map((text) => text.textContent).join(" ");
      const codes = placesNamed(article.querySelector("h2")?.textContent ?? "", { language, domain, base: "/" });
      const places = domain.localities.filter(({ locality_code: code }) => codes.includes(code));
      return places.map((place) => ({ name: distinctName(place, { language, domain, base: "/" }), drawn }));
    });
    expect(named.length).toBeGreaterThanOrEqual(4);
    expect(named.filter(({ name, drawn }) => !drawn.includes(name)).map(({ name }) => name)).toEqual([]);
  });

  test("a picture of some places says of how many", () => {
    const { document } = new JSDOM(readFileSync(join(inject("sites")[country].folder, "en/index.html"), "utf8")).window;
    const said = [...document.querySelectorAll(".questions .more .small")].map((words) => /(\d+) of (\d+) places/.exec(words.textContent));
    expect(said.every((match) => Number(match?.[1]) < Number(match?.[2]))).toBe(true);
    expect(said.length).toBe(country === "plans" ? 0 : 3);
  });
});
