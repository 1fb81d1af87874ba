import { figureDialogWords } from "../i18n/figure-dialog.ts";
import { reportWords } from "../i18n/report.ts";
import { filledReport, reportsAddress } from "../views/document/report-address.ts";
import { reportedFigures, reportText } from "../views/document/report-text.ts";
import { maker } from "../views/maker.ts";
import { withVietnamese } from "../views/vietnamese-parts.ts";
import { copyButton } from "./copy-button.ts";
import { figuresOf, siteOf } from "./plan-figures.ts";

/** Below the instructions for reporting an error: a text with what the address says filled in. */
export async function fillReport(section: HTMLElement): Promise<void> {
  const site = siteOf(document);
  const make = maker(document);
  const words = reportWords[site.language];
  const asked = new URLSearchParams(location.search);
  const ids = reportedFigures(asked.get("figure"));
  const [plan = ""] = ids[0]?.split(".") ?? [];
  const { rows: all } = await figuresOf(plan).catch(() => ({ rows: [] }));
  const rows = ids.flatMap((id) => all.filter((row) => row.figure_id === id));
  if (rows.length === 0) {
    section.append(make("p", "banner", words.unknown));
    return;
  }
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
  const text = reportText(rows, { ...site, origin: new URL(canonical).origin, from: asked.get("from") });
  const vietnamese = site.language === "vi" ? [] : rows.flatMap((row) => [row.as_printed ?? "", row.locator]);
  const ready = make("pre", "report-text", ...withVietnamese(text, vietnamese, document));
  ready.tabIndex = 0;
  const copy = copyButton(figureDialogWords[site.language].copy.report, () => text, site.language, document);
  section.append(make("h3", "", words.heading), make("p", "", words.intro), ready, copy);
  const to = reportsAddress(section.dataset["to"] ?? "");
  if (to) {
    const send = make("a", "send", words.send);
    send.href = filledReport(to, words.title(ids.join(", ")), text);
    section.append(" ", send);
  }
  section.scrollIntoView();
}
