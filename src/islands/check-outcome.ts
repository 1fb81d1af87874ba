import { formatNumber } from "../domain/format.ts";
import { checkChoiceWords } from "../i18n/check-choices.ts";
import { checkWords } from "../i18n/check.ts";
import { changedLines, figureCounts } from "../i18n/intake-report.ts";
import { maker } from "../views/maker.ts";
import { aboutForm, type AboutOptions } from "./check-about.ts";
import { decisionWords } from "./check-choice-words.ts";
import { decisions, type Choice } from "./check-choices.ts";
import type { Outcome } from "./check-messages.ts";
import { problemGroups, type ProblemOptions } from "./check-problems.ts";
import { blobLink, button } from "./check-text.ts";
import { figuresOf } from "./check-figures.ts";
import { sheetChoice } from "./check-sheets.ts";
import { folded, understood } from "./check-understood.ts";

const make = maker(document);

export interface OutcomeOptions extends AboutOptions, ProblemOptions {
  /** A reader takes a decision back. */
  readonly drop: (choice: Choice) => void;
  /** What does not add up in it, drawn. */
  readonly findings: readonly HTMLElement[];
}

/** All that is told of files: the verdict, what is unclear, the document, the cleaned files, and how each was understood. */
export function showOutcome(outcome: Outcome, options: OutcomeOptions): HTMLElement[] {
  const { language } = options;
  const words = checkWords[language];
  const { report, counts } = outcome;
  const open = counts.filter(([code]) => code !== "plan-missing").reduce((sum, [, count]) => sum + count, 0);
  const isWhole = counts.length === 0;
  const figures = Object.values(report.figures).reduce((sum, count) => sum + count, 0);
  const title =
    open > 0
      ? words.open(open, formatNumber(open, language))
      : figures === 0
        ? words.foundNothing
        : isWhole
          ? words.found(figures)
          : words.incomplete;
  const hasTables = report.sheets.some(({ tables, contract }) => contract !== null || tables.length > 0);
  return [
    make("h2", isWhole ? "verdict sound" : "verdict", title),
    ...chosen(outcome, options),
    ...sheetChoice(outcome, options),
    ...problemGroups(outcome, options),
    ...(isWhole && figures > 0 ? [downloads(outcome, options)] : []),
    ...options.findings,
    ...(open === 0 ? figuresOf(outcome, options) : []),
    ...(hasTables ? [aboutSection(outcome, options, open > 0 || isWhole)] : []),
    ...(report.sheets.length > 0
      ? [
          make(
            "section",
            "",
            make("h2", "", words.understood),
            figuresLine(outcome, options),
            ...understood(report, language),
            ...changedIn(outcome, options),
          ),
        ]
      : []),
    make("p", "", blobLink("report.txt", words.report, outcome.text, language)),
  ];
}

/** What is asked about the document waits until the file is clear, and is out of the way once it is answered. */
function aboutSection(outcome: Outcome, options: OutcomeOptions, isLater: boolean): HTMLElement {
  const words = checkWords[options.language];
  const title = make("h2", "", words.about);
  const content = [make("p", "prose", words.aboutLead), aboutForm(outcome, options)];
  return isLater ? make("details", "", make("summary", "", title), ...content) : make("section", "", title, ...content);
}

function chosen({ known }: Outcome, { language, options, drop }: OutcomeOptions): HTMLElement[] {
  const own = decisions(options);
  if (own.length === 0) return [];
  const words = checkChoiceWords[language];
  const buttons = own.map((choice) => {
    const said = decisionWords(choice, known, language);
    const element = button("decision", `${said} ×`, language, () => drop(choice));
    element.prepend(make("span", "visually-hidden", words.drop), " ");
    return element;
  });
  return [make("p", "check-decisions", `${words.decisions}: `, ...buttons)];
}

function downloads({ files }: Outcome, { language }: OutcomeOptions): HTMLElement {
  const words = checkWords[language];
  const list = make(
    "ul",
    "check-files",
    ...files.map(({ name, rows, blob }) => make("li", "", blobLink(name, words.file(name, rows), blob, language))),
  );
  return make("section", "check-clean", make("h3", "", words.downloads), make("p", "prose", words.downloadsLead), list);
}

function figuresLine({ report }: Outcome, { language }: OutcomeOptions): HTMLElement {
  return make("p", "", figureCounts(report, language));
}

function changedIn({ report }: Outcome, { language }: OutcomeOptions): HTMLElement[] {
  return folded((count) => checkWords[language].changed(count), changedLines(report, language), language);
}
