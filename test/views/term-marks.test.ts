import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { glossary } from "../../src/i18n/glossary.ts";
import { languages, type Language } from "../../src/i18n/language.ts";
import { termForms } from "../../src/i18n/term-forms.ts";
import { termIds } from "../../src/i18n/term-ids.ts";
import { explainedView, markTerms, termsIn } from "../../src/views/term-marks.ts";

const { document } = new JSDOM("").window;
const found = (text: string, language: Language = "vi") =>
  termsIn(text, language, new Set()).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

function drawn(html: string, language: Language = "vi"): string {
  const root = document.createElement("div");
  root.innerHTML = html;
  const elements = [...root.children] as HTMLElement[];
  root.append(...explainedView(elements, { language, base: "/x/" }, document));
  return root.innerHTML;
}

describe("terms in a text", () => {
  test("are found once, where they stand first, however they are written", () => {
    expect(found("Vốn sự nghiệp và vốn\u00a0sự nghiệp, mẫu số")).toEqual(["recurrent: Vốn sự nghiệp", "denominator: mẫu số"]);
  });

  test("the longest wins: a rate is no disbursement, and near-poor are no poor", () => {
    expect(found("tỷ lệ giải ngân, hộ cận nghèo, ngân sách trung ương")).toEqual([
      "disbursement-rate: tỷ lệ giải ngân",
      "near-poor: hộ cận nghèo",
      "central-budget: ngân sách trung ương",
    ]);
    expect(found("vốn đầu tư phát triển")).toEqual(["capital: vốn đầu tư phát triển"]);
    expect(found("near-poor households", "en")).toEqual(["near-poor: near-poor"]);
  });

  test("only whole words count, and a stage only where it stands as one", () => {
    expect(found("kế hoạch 2024 · kế hoạch; capitalism")).toEqual(["planned: kế hoạch"]);
    expect(found("capitalism, targeted", "en")).toEqual([]);
  });
});

const link = (id: string, words: string) => `<a class="term" href="/x/phuong-phap/#term-${id}">${words}</a>`;

test("a view explains each term once: in notes and caption, then in a line those of title, sentence and table heads", () => {
  const sentence = `<h2 class="title">Vốn sự nghiệp giải ngân</h2><p class="sentence">Có Kéo dài và vốn sự nghiệp.</p>`;
  const head = `<thead><tr><th>Mẫu số</th><th>Chỉ tiêu</th></tr></thead>`;
  expect(
    drawn(`${sentence}<ul class="notes"><li>Mẫu số và mẫu số</li><li><a href="/a">giải ngân</a> và giải ngân</li></ul>
      <details class="table"><table><caption>Được giao</caption>${head}</table></details>`).replaceAll(/\n\s+/g, ""),
  ).toBe(
    `${sentence}<ul class="notes"><li>${link("denominator", "Mẫu số")} và mẫu số</li><li><a href="/a">giải ngân</a> và ${link("disbursement", "giải ngân")}</li></ul>` +
      `<p class="terms">Từ ngữ: <span>${link("recurrent", "vốn sự nghiệp")}</span> <span>${link("carried-over", "kéo dài")}</span> <span>${link("target", "chỉ tiêu")}</span></p>` +
      `<details class="table"><table><caption>${link("assigned", "Được giao")}</caption>${head}</table></details>`,
  );
});

test("nothing to explain is no line", () => {
  const html = `<p class="sentence">Không có gì.</p>`;
  expect(drawn(html)).toBe(html);
});

test("words of another language stay as they are", () => {
  const root = document.createElement("div");
  root.innerHTML = `A <span lang="vi">capital</span> of capital`;
  markTerms([root], ["div"], new Set(), { language: "en", base: "/x/" }, document);
  expect(root.innerHTML).toBe(`A <span lang="vi">capital</span> of <a class="term" href="/x/en/method/#term-capital">capital</a>`);
});

test.for(languages)("every form belongs to one term of the glossary, and the glossary has every term of the field: %s", (language) => {
  const forms = Object.entries(termForms[language]).flatMap(([id, all]) => all.split("; ").map((form) => [id, form] as const));
  expect(new Set(forms.map(([, form]) => form)).size).toBe(forms.length);
  for (const [id] of forms) expect(termIds).toContain(id);
  const field = {
    vi: "vốn đầu tư|vốn sự nghiệp|NSTW|NSĐP|vốn đối ứng|vốn huy động khác|dân đóng góp|lồng ghép|đề xuất|kế hoạch|nhu cầu|giao|phân bổ|kéo dài|chuyển nguồn|giải ngân|tỷ lệ giải ngân|ước thực hiện",
    en: "capital|recurrent|central budget|local budget|counterpart|mobilised|contribution|integrated|proposed|planned|assigned|carried over|disbursement|disbursement rate|estimated execution",
  };
  const terms = termIds.map((id) => glossary[language][id].term.toLowerCase()).join("|");
  expect(field[language].split("|").filter((term) => !terms.includes(term.toLowerCase()))).toEqual([]);
});
