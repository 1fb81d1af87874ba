import { expectedOnPage, hasControl } from "../i18n/check-expected.ts";
import { noticeParts } from "../i18n/intake-report.ts";
import { intakeWords } from "../i18n/intake.ts";
import type { Language } from "../i18n/language.ts";
import type { Notice } from "../intake/export/notice.ts";

/** A problem in its parts, as the command tells it, but for the options of a call: a reader has the controls of the page. */
export function pageParts(notice: Notice, language: Language): ReturnType<typeof noticeParts> {
  const parts = noticeParts(notice, language);
  if (!hasControl(notice.code)) return parts;
  const { problem = parts.problem, expected } = expectedOnPage(notice.code, language);
  return { ...parts, problem, expected: intakeWords[language].expected(expected(notice.args)) };
}
