import { formatNumber } from "../domain/format.ts";
import { checkChoiceWords } from "../i18n/check-choices.ts";
import { checkFieldWords } from "../i18n/check-fields.ts";
import { checkWords } from "../i18n/check.ts";
import { named, type Language } from "../i18n/language.ts";
import type { Notice, NoticeCode } from "../intake/export/notice.ts";
import { maker } from "../views/maker.ts";
import { readingWords } from "./check-choice-words.ts";
import { questionOf, type Choice, type Question, type Wanted } from "./check-choices.ts";
import type { Known, Outcome } from "./check-messages.ts";
import { pageParts } from "./check-notice.ts";
import { button, marked } from "./check-text.ts";

const make = maker(document);
/** So many problems of one kind stand on the page. */
const mostListed = 20;

export interface ProblemOptions {
  readonly language: Language;
  /** A reader has decided: the files are read again. */
  readonly decide: (choice: Choice) => void;
}

/** The problems of a file, a group a kind: what is wrong, where, what was expected, and the readings to choose from. */
export function problemGroups({ report, counts, known }: Outcome, options: ProblemOptions): HTMLElement[] {
  const groups = Map.groupBy(report.problems, ({ code }) => code);
  return counts
    .filter(([code]) => code !== "plan-missing")
    .map(([code, count]) => group(code, groups.get(code) ?? [], count, known, options));
}

function group(code: NoticeCode, notices: readonly Notice[], count: number, known: Known, options: ProblemOptions): HTMLElement {
  const words = checkWords[options.language];
  const listed = notices.slice(0, mostListed);
  const [first] = listed;
  const questions = listed.map(questionOf);
  // the same question at every place is asked once
  const isOne = new Set(questions.map((question) => JSON.stringify(question))).size === 1 && questions[0]?.choices[0]?.option !== "rows";
  const section = make("section", "check-problem");
  section.dataset["code"] = code;
  const title = first === undefined ? code : pageParts(first, options.language).problem;
  section.append(
    make(
      "h3",
      "",
      ...marked(capital(title), options.language),
      " ",
      make("small", "", words.count(listed.length, count, formatNumber(count, options.language))),
    ),
  );
  const list = make("ul", "");
  listed.forEach((notice, at) => {
    const { place, value, expected } = pageParts(notice, options.language);
    const line = make("li", "", make("b", "", ...marked(place, options.language)));
    if (value !== null) line.append(" ", vietnamese("q", value.slice(1, -1)));
    // what is expected is the same at every place, or told at each
    if (!isOne || at === 0) line.append(" ", make("span", "expected", ...marked(`(${expected})`, options.language)));
    const question = questions[at];
    if (!isOne && question) line.append(...asked(question, notice, known, options));
    list.append(line);
  });
  section.append(list);
  if (isOne && first && questions[0]) section.append(...asked(questions[0], first, known, options));
  return section;
}

function asked({ choices, wanted }: Question, notice: Notice, known: Known, { language, decide }: ProblemOptions): HTMLElement[] {
  if (choices.length === 0 && wanted === null) return [];
  const words = checkChoiceWords[language];
  const buttons = choices.map((choice) => button("", readingWords(choice, known, language, notice.args), language, () => decide(choice)));
  const place = pageParts(notice, language).place;
  const line = make("div", "check-choices", ...buttons, ...(wanted === null ? [] : [field(wanted, notice, known, language, decide)]));
  line.setAttribute("role", "group");
  line.setAttribute("aria-label", `${words.choose} ${language === "vi" ? place : (/\d.*$/.exec(place)?.[0] ?? "")}`.trim());
  return [line];
}

/** What a reader types or takes from a list, where the readings are too many for buttons. */
function field(wanted: Wanted, notice: Notice, known: Known, language: Language, decide: (choice: Choice) => void): HTMLElement {
  const words = checkChoiceWords[language];
  const form = make("form", "check-wanted");
  const input = inputFor(wanted, known, language);
  const submit = make("button", "", words.apply);
  submit.type = "submit";
  form.append(make("label", "", make("span", "", words.wanted[wanted]), input), submit);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { value } = input;
    if (wanted === "year") decide({ option: "year", value });
    else if (wanted === "day") decide({ option: "asOf", value });
    else decide({ option: "rows", value: `${notice.file}:${notice.row}=${wanted === "carried-over" ? `carried_over:${value}` : value}` });
  });
  return form;
}

function inputFor(wanted: Wanted, known: Known, language: Language): HTMLInputElement | HTMLSelectElement {
  if (wanted === "component" || wanted === "indicator") {
    const select = make("select", "");
    // none is chosen for the reader
    const unknown = make("option", "", checkFieldWords[language].unknown);
    unknown.value = "";
    select.append(unknown);
    select.required = true;
    for (const one of wanted === "component" ? known.components : known.indicators) {
      const option = make("option", "", `${one.code} ${named(one, "name", language)}`);
      option.value = one.code;
      select.append(option);
    }
    return select;
  }
  const input = make("input", "");
  input.required = true;
  if (wanted === "day") input.type = "date";
  else {
    input.inputMode = "numeric";
    input.pattern = "(19|20)[0-9]{2}";
    input.maxLength = 4;
    input.size = 5;
  }
  return input;
}

function vietnamese(tag: "q", text: string): HTMLElement {
  const element = make(tag, "", text);
  element.lang = "vi";
  return element;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
