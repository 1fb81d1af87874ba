import { checkChoiceWords } from "../i18n/check-choices.ts";
import { checkFieldWords } from "../i18n/check-fields.ts";
import { maker } from "../views/maker.ts";
import type { Outcome } from "./check-messages.ts";
import type { ProblemOptions } from "./check-problems.ts";

const make = maker(document);

/** The choice of one sheet where a workbook has several, which all count until a reader says otherwise. */
export function sheetChoice({ report }: Outcome, { language, decide }: ProblemOptions): HTMLElement[] {
  const names = [...new Set(report.sheets.flatMap(({ sheet }) => sheet ?? []))];
  if (names.length < 2) return [];
  const words = checkChoiceWords[language];
  const select = make("select", "");
  select.name = "sheet";
  select.required = true;
  // none is chosen for the reader
  for (const name of ["", ...names]) {
    const option = make("option", "", name === "" ? checkFieldWords[language].unknown : name);
    option.value = name;
    if (name !== "") option.lang = "vi";
    select.append(option);
  }
  const submit = make("button", "", words.apply);
  submit.type = "submit";
  const form = make("form", "check-wanted check-sheets", make("label", "", make("span", "", words.oneSheet(names.length)), select), submit);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    decide({ option: "sheet", value: select.value });
  });
  return [form];
}
