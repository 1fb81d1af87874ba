import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, inject, test } from "vitest";
import { listPages } from "../../scripts/site/site-pages.ts";
import type { Domain } from "../../src/domain/domain.ts";
import type { BuildName } from "./builds.ts";

describe.for<BuildName>(["plans", "odd-country"])("in %s", (name) => {
  const { folder } = inject("sites")[name];
  const domain = JSON.parse(readFileSync(join(folder, "data", "domain.json"), "utf8")) as Domain;
  const findingsOf = (figures: readonly string[]) =>
    domain.findings.filter(({ figure_ids }) => figure_ids.some((id) => figures.includes(id))).map(({ finding_id }) => finding_id);

  test("every figure in a table has the badges of the findings that touch it, each with a name, and no other", () => {
    let seen = 0;
    for (const { path } of listPages({ folder })) {
      if (!path.endsWith("/") || /\/(doi-chieu|findings)\/$/.test(path)) continue;
      const page = new JSDOM(readFileSync(join(folder, path, "index.html"), "utf8")).window.document;
      for (const link of page.querySelectorAll("table a[href]")) {
        const [, plan, number = ""] = /\/([^/]+)\/#(\d+)$/.exec(link.getAttribute("href") ?? "") ?? [];
        if (plan === undefined || link.closest("p, .heading") !== null) continue;
        const figures = (link.getAttribute("data-figures") ?? number).split(" ").map((one) => `${plan}.${one}`);
        const badges = [...(link.parentElement?.querySelectorAll(":scope > .badge") ?? [])];
        const led = badges.map((badge) => badge.getAttribute("href")?.split("#")[1]);
        expect(led, `${path} ${figures.join(" ")}`).toEqual(findingsOf(figures));
        for (const badge of badges) expect(badge.getAttribute("aria-label")?.length).toBeGreaterThan(20);
        seen += badges.length;
      }
    }
    expect(seen).toBeGreaterThan(20);
  });

  test("every figure on its document's page too, and each badge leads to a card", () => {
    const cards = new Set(
      [...new JSDOM(readFileSync(join(folder, "doi-chieu/index.html"), "utf8")).window.document.querySelectorAll("article[id]")].map(
        ({ id }) => id,
      ),
    );
    expect([...cards].sort()).toEqual(domain.findings.map(({ finding_id }) => finding_id).sort());
    for (const { plan_code } of domain.plans) {
      const page = new JSDOM(readFileSync(join(folder, "ke-hoach", plan_code, "index.html"), "utf8")).window.document;
      for (const { finding_id } of domain.findings.filter(
        (finding) => finding.plan_code === plan_code && finding.figure_ids.length === 0,
      )) {
        const cited = page.getElementById(finding_id.slice(finding_id.lastIndexOf("-") + 1));
        expect(cited?.querySelector(".badge")?.getAttribute("href")).toBe(`/doi-chieu/#${finding_id}`);
        expect(page.querySelector(`.notes a[href="/doi-chieu/#${finding_id}"]`)).not.toBe(null);
      }
      for (const row of page.querySelectorAll("tbody tr:not(.heading)")) {
        const badges = [...row.querySelectorAll(".badge")].map((badge) => badge.getAttribute("href")?.split("#")[1]);
        expect(badges, `${plan_code}.${row.id}`).toEqual(findingsOf([`${plan_code}.${row.id}`]));
      }
    }
  });
});
