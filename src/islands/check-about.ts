import { documentKinds } from "../domain/codes.ts";
import type { Domain } from "../domain/domain.ts";
import { checkFieldWords } from "../i18n/check-fields.ts";
import { named, type Language } from "../i18n/language.ts";
import { unitTitle } from "../i18n/place-names.ts";
import { aboutOf } from "../intake/export/about.ts";
import type { ExportOptions } from "../intake/export/options.ts";
import { maker } from "../views/maker.ts";
import type { Outcome } from "./check-messages.ts";
import { marked } from "./check-text.ts";

const make = maker(document);
type Field = keyof (typeof checkFieldWords)["vi"]["fields"];

/** What the form says of the document: its plan, and the columns of plan.csv; a published plan has them already. */
export type Described = Pick<ExportOptions, "plan" | "about">;

export interface AboutOptions {
  readonly language: Language;
  readonly domain: Domain;
  readonly options: ExportOptions;
  readonly describe: (described: Described) => void;
}

/** The form for what a table seldom says of its document, filled with what it does say. */
export function aboutForm({ plan, known }: Outcome, { language, domain, options, describe }: AboutOptions): HTMLFormElement {
  const words = checkFieldWords[language];
  const about = { ...plan, ...options.about };
  const form = make("form", "check-about");
  const isPublished = domain.plans.some(({ plan_code }) => plan_code === options.plan);
  const places = new Map(known.localities.map((place) => [place.code, place]));
  const published = select([
    ["", words.newPlan],
    ...domain.plans.map((one): [string, string] => [one.plan_code, named(one, "title", language)]),
  ]);
  published.value = isPublished ? options.plan : "";
  const locality = select([
    ["", words.unknown],
    ...known.localities.map((place): [string, string] => {
      const parent = places.get(place.parent ?? "");
      return [place.code, [place, ...(parent ? [parent] : [])].map((unit) => unitTitle(unit, language)).join(", ")];
    }),
  ]);
  locality.value = about["locality_code"] ?? "";
  const kind = select([["", words.unknown], ...documentKinds.map((one): [string, string] => [one, words.kinds[one]])]);
  kind.value = about["document_kind"] ?? "";
  const { period_start: start = "", period_end: end = "" } = about;
  const fields: Readonly<Record<Exclude<Field, "published">, HTMLInputElement | HTMLSelectElement>> = {
    locality,
    period: text(start === end ? start : `${start}-${end}`, "(19|20)[0-9]{2}(-(19|20)[0-9]{2})?"),
    plan: text(isPublished || options.about === undefined ? "" : options.plan, "[a-z0-9]+(-[a-z0-9]+)*"),
    kind,
    "document-no": text(about["document_no"] === "none" ? "" : (about["document_no"] ?? "")),
    "issued-on": text(dateWords(about), "(19|20)[0-9]{2}(-[0-9]{2}){0,2}"),
    "received-on": text(about["received_on"] ?? ""),
    "title-vi": text(about["title_vi"] ?? ""),
    "title-en": text(about["title_en"] ?? ""),
    issuer: text(about["issuer_vi"] ?? ""),
    "source-url": text(about["source_url"] ?? ""),
  };
  (fields["received-on"] as HTMLInputElement).type = "date";
  (fields["source-url"] as HTMLInputElement).type = "url";
  for (const name of ["locality", "period", "plan", "kind", "received-on", "title-vi", "title-en", "issuer"] as const)
    fields[name].required = true;
  const own = make("fieldset", "", make("legend", "", words.about));
  for (const [name, input] of Object.entries(fields)) own.append(labelled(name as Field, input, language));
  own.disabled = isPublished;
  own.hidden = isPublished;

  const suggest = () => {
    const [place, period] = [locality.value, fields.period.value];
    if (place !== "" && period !== "") fields.plan.value = `${place}-${period}`;
  };
  locality.addEventListener("change", suggest);
  fields.period.addEventListener("change", suggest);
  published.addEventListener("change", () => {
    own.disabled = own.hidden = published.value !== "";
  });
  const submit = make("button", "primary", words.finish);
  submit.type = "submit";
  form.append(labelled("published", published, language), own, submit);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (published.value !== "") describe({ plan: published.value, about: undefined });
    else describe(described((name) => fields[name].value.trim()));
  });
  return form;
}

/** What is said: a number and a day of issue that are left empty are blank in the document. */
export function described(value: (field: Exclude<Field, "published">) => string): Described {
  return {
    plan: value("plan"),
    about: aboutOf({
      locality: value("locality"),
      period: value("period"),
      kind: value("kind"),
      "document-no": value("document-no") || "none",
      "issued-on": value("issued-on") || "none",
      "received-on": value("received-on"),
      "title-vi": value("title-vi"),
      "title-en": value("title-en"),
      issuer: value("issuer"),
      "source-url": value("source-url") || undefined,
    }),
  };
}

/** A date of issue as far as it is known: a day, a month, a year. */
function dateWords({ issued_on: on = "", issued_precision: precision }: Readonly<Record<string, string>>): string {
  if (on === "none") return "";
  return precision === "year" ? on.slice(0, 4) : precision === "month" ? on.slice(0, 7) : on;
}

function labelled(name: Field, input: HTMLInputElement | HTMLSelectElement, language: Language): HTMLElement {
  const words = checkFieldWords[language];
  const hint = words.hints[name];
  input.name = name;
  const label = make("label", "", make("span", "", words.fields[name]), input);
  if (hint === undefined) return label;
  const line = make("small", "", ...marked(hint, language));
  line.id = `check-hint-${name}`;
  input.setAttribute("aria-describedby", line.id);
  return make("div", "field", label, line);
}

function select(options: readonly (readonly [string, string])[]): HTMLSelectElement {
  const element = make("select", "");
  for (const [value, label] of options) {
    const option = make("option", "", label);
    option.value = value;
    element.append(option);
  }
  return element;
}

function text(value: string, pattern?: string): HTMLInputElement {
  const input = make("input", "");
  input.value = value;
  if (pattern !== undefined) input.pattern = pattern;
  return input;
}
