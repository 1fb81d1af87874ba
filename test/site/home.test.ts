import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, inject, test } from "vitest";
import type { Domain } from "../../src/domain/domain.ts";
import { figuresAt } from "../../src/i18n/addresses.ts";
import { distinctName, placesNamed } from "../../src/views/place-name.ts";
import { readerOf } from "./reader.ts";

describe.each(["plans", "odd-country"] as const)("on the home page of %s", (country) => {
  const reader = readerOf(country, {});

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

  test("every mark in a picture whose figures a finding touches has its triangle, and a line says what that means", () => {
    const { folder } = inject("sites")[country];
    const domain = JSON.parse(readFileSync(join(folder, "data", "domain.json"), "utf8")) as Domain;
    const touched = new Set(domain.findings.flatMap(({ figure_ids }) => figure_ids));
    const { document } = new JSDOM(readFileSync(join(folder, "en/index.html"), "utf8")).window;
    const drawn = [...document.querySelectorAll(".questions svg.chart")].map((svg) => ({
      triangles: svg.querySelectorAll(".badges path").length,
      marked: [...svg.querySelectorAll("a[href]")].filter((link) =>
        figuresAt(link.getAttribute("href") ?? "", link.getAttribute("data-figures")).some((figure) => touched.has(figure)),
      ).length,
    }));
    expect(drawn.map(({ triangles }) => triangles)).toEqual(drawn.map(({ marked }) => marked));
    const meaning = document.querySelector(".questions + .legend a");
    expect(meaning?.getAttribute("href") ?? null).toBe(drawn.some(({ marked }) => marked > 0) ? "/en/findings/" : null);
    if (country === "plans") expect(drawn.map(({ marked }) => marked)).toEqual([2, 0, 1]);
  });

  test.for([768, 1112, 1440])("no triangle stands outside of its column: %i px", async (width) => {
    const page = await reader.context.newPage();
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${reader.server.origin}/en/`);
    const beyond = await page.locator(".questions article").evaluateAll((columns) =>
      columns.flatMap((column) => {
        const edge = column.getBoundingClientRect().right;
        return [...column.querySelectorAll(".badges path")].map((mark) => mark.getBoundingClientRect().right - edge);
      }),
    );
    expect(beyond.filter((distance) => distance > 0)).toEqual([]);
    await page.close();
  });

  test("a picture of some places says of how many", () => {
    const { document } = new JSDOM(readFileSync(join(inject("sites")[country].folder, "en/index.html"), "utf8")).window;
    const said = [...document.querySelectorAll(".questions .more .small")].map((words) => /(\d+) of (\d+) places/.exec(words.textContent));
    expect(said.every((match) => Number(match?.[1]) < Number(match?.[2]))).toBe(true);
    expect(said.length).toBe(country === "plans" ? 0 : 3);
  });
});
