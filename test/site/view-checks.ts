import type { Page } from "playwright-core";

/** Counts the views a page shows and the charts among them, and tells, a line each, what one lacks to be read as it stands. */
export function checkDrawnViews(page: Page): Promise<{ views: number; charts: number; problems: string[] }> {
  return page.evaluate(() => {
    const problems: string[] = [];
    let drawn = 0;
    const views = [...document.querySelectorAll("ro-view")];
    for (const view of views) {
      const expectThat = (holds: boolean, what: string): void => {
        if (!holds) problems.push(`${view.getAttribute("data-view") ?? "a view"}: ${what}`);
      };
      const charts = [...view.querySelectorAll("svg.chart")];
      const visible = charts.filter((chart) => chart.getBoundingClientRect().width > 0);
      expectThat(view.getAttribute("data-answered-by") === "build", "not answered by the build");
      expectThat(view.getAttribute("aria-busy") !== "true", "waits");
      drawn += visible.length;
      // a view of counts is its table, without a drawing
      expectThat(charts.length === 0 || visible.length === 1, `shows ${visible.length} of its ${charts.length} charts at once`);
      expectThat(view.querySelectorAll("table tbody tr").length > 0, "has no table with rows");
      expectThat((view.querySelector(".sentence")?.textContent.trim().length ?? 0) > 20, "has no sentence");
      expectThat(view.querySelector(".sources a[href]") !== null, "links no source");
      const linked = visible.every((chart) => chart.querySelector("a[href]") !== null);
      expectThat(linked, "has no mark that is a link");
      expectThat(view.querySelector("[data-mark]:not(a, a *, :has(a))") === null, "has a mark that is no link");
    }
    return { views: views.length, charts: drawn, problems };
  });
}
