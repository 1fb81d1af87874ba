import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerPath } from "../../../scripts/write-answers.ts";
import { documentPageWords } from "../../../src/i18n/documents.ts";
import { languages } from "../../../src/i18n/language.ts";
import type { AnswerFile } from "../../../src/query/engine.ts";
import { views } from "../../../src/views/all.ts";
import { citations } from "../../../src/views/document/citations.ts";
import { dateWords, type DocumentRow } from "../../../src/views/document/document-arrange.ts";
import { document } from "../../../src/views/document/document.ts";
import { figures } from "../../../src/views/document/figures.ts";
import { paramsOf, readQuery } from "../../../src/views/query-string.ts";
import { sliceName, type Arranged, type View } from "../../../src/views/view.ts";
import { compiled, countries, type Compiled } from "../../query/countries.ts";

describe.each(countries)("the documents of %s", (dataFolder) => {
  let country: Compiled;
  beforeAll(async () => {
    country = await compiled(dataFolder);
  });
  afterAll(() => country.remove());

  const plans = () => country.domain.plans.map((plan) => plan.plan_code);
  function arranged(view: View, plan: string, language: "vi" | "en" = "vi"): Arranged {
    const file = path.join(country.folder, answerPath(view, sliceName(view, { plan })));
    const { rows } = JSON.parse(readFileSync(file, "utf8")) as AnswerFile;
    return view.arrange(rows, { plan }, { language, domain: country.domain, base: "/" });
  }

  test("have every figure once, in document order, each with an anchor, under a heading of its own document", () => {
    for (const plan of plans()) {
      const { rows, sections = [] } = arranged(figures, plan).table;
      const numbers = rows.map(([first]) => Number(first?.anchor));
      expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
      expect(sections[0]?.at ?? 0).toBe(0);
      expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
      const counted = sections.filter(({ level }) => level === 2).reduce((sum, { count }) => sum + count, 0);
      expect(counted).toBe(rows.length);
    }
  });

  test("lead from each figure to a view that can be asked for it", () => {
    const pages = { "/kinh-phi/": "funding", "/giai-ngan/": "disbursement", "/muc-tieu/": "targets" } as const;
    let links = 0;
    for (const plan of plans()) {
      for (const href of arranged(figures, plan).table.rows.flatMap((row) => row[4]?.href ?? [])) {
        const { pathname, search, hash } = new URL(href, "http://site.invalid");
        const page = pages[pathname as keyof typeof pages];
        const own = views.filter((view) => view.page === page);
        expect(own.map((view) => view.id)).toContain(hash.slice(1));
        expect(readQuery(paramsOf(own), search, country.domain).bad, href).toEqual([]);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(100);
  });

  test("mark every figure that a finding touches, and lead to it", () => {
    for (const finding of country.domain.findings) {
      const { rows } = arranged(figures, finding.plan_code).table;
      const touched = rows.filter((row) => row[4]?.lines?.some(({ href }) => href === `/doi-chieu/#${finding.finding_id}`));
      const wanted = new Set(finding.figure_ids.map((id) => id.slice(id.lastIndexOf(".") + 1)));
      expect(new Set(touched.map(([first]) => first?.anchor))).toEqual(wanted);
    }
  });

  test("list what they cite, with the mark of every finding about a citation, and lead from the document's own finding to the list", () => {
    const about = country.domain.findings.filter(({ figure_ids }) => figure_ids.length === 0);
    expect(about).not.toEqual([]);
    for (const plan of plans()) {
      const rows = arranged(citations, plan).table.rows;
      const marks = rows.flatMap(([cell]) => cell?.badges?.map(({ href }) => `${cell.anchor ?? ""} ${href}`) ?? []);
      const own = about.filter(({ plan_code }) => plan_code === plan);
      const idOf = ({ finding_id }: (typeof own)[number]) => `${/c\d+$/.exec(finding_id)?.[0] ?? ""} /doi-chieu/#${finding_id}`;
      expect(marks.toSorted()).toEqual(own.map(idOf).toSorted());
      for (const { text } of rows.map(([cell]) => cell ?? { text: "" })) expect(text).not.toBe("");
      const [, date] = arranged(document, plan).table.rows.map(([, value]) => value);
      const dated = own.filter(({ rule }) => rule === "dated_before_cited").map(({ finding_id }) => `/doi-chieu/#${finding_id}`);
      expect(date?.badges?.map(({ href }) => href) ?? []).toEqual(dated);
      const notes = arranged(figures, plan).notes.flatMap(({ href }) => href ?? []);
      expect(notes).toEqual(expect.arrayContaining(own.map(({ finding_id }) => `/doi-chieu/#${finding_id}`)));
    }
  });

  test("say what they are in both languages, and what is left blank", () => {
    for (const language of languages) {
      for (const plan of plans()) {
        const facts = arranged(document, plan, language).table.rows.map(([, value]) => value);
        expect(facts.map((value) => value?.text ?? "")).not.toContain("");
        const own = country.domain.plans.find((one) => one.plan_code === plan);
        expect(facts[0]?.empty).toBe(own?.document_no === null ? "not-stated" : undefined);
        expect(facts[1]?.empty).toBe(own?.issued_on === null ? "not-stated" : undefined);
      }
    }
  });
});

test("the five plans are texts, by the paragraphs and lists in which their figures stand", async () => {
  const country = await compiled("data");
  for (const plan of ["bao-yen-2022", "binh-phuoc-2024", "my-thanh-2021-2025", "phong-tho-2024", "tu-mo-rong-2024"]) {
    const file = path.join(country.folder, answerPath(document, sliceName(document, { plan })));
    const { rows } = JSON.parse(readFileSync(file, "utf8")) as AnswerFile;
    expect(rows[0]?.["received_as"], plan).toBe("text");
  }
  expect(documentPageWords.vi.noAddress(["text"])).toBe("chưa biết địa chỉ công bố; nhận dưới dạng văn bản chữ");
  // a place that was looked up in the text later does not make a text of the file
  expect(documentPageWords.en.noAddress(["csv", "text", "xlsx"])).toBe("no public address known; received as .csv and .xlsx files");
  country.remove();
});

test("a date is told as far as it is printed, with what is left blank", () => {
  const told = (issued_on: string | null, issued_precision: DocumentRow["issued_precision"]) =>
    dateWords({ issued_on, issued_precision } as DocumentRow, "vi");
  expect(told("2023-07-06", "day")).toBe("ngày 6/7/2023");
  expect(told("2022-08-01", "month")).toBe("tháng 8/2022, để trống ngày");
  expect(told("2024-01-01", "year")).toBe("năm 2024, để trống ngày và tháng");
  expect(told(null, "unknown")).toBe("không ghi ngày");
});
