import { readingsOf, wordsOf } from "../domain/spelling.ts";
import type { Param, Values } from "../views/param.ts";

/** The state that the controls stand for. */
export function readForm(form: HTMLFormElement, params: readonly Param[]): Values {
  const fields = new FormData(form);
  const textsOf = (key: string) => fields.getAll(key).filter((text) => typeof text === "string");
  return Object.fromEntries(
    params.map(({ key, default: byDefault }) => [key, typeof byDefault === "string" ? (textsOf(key)[0] ?? byDefault) : textsOf(key)]),
  );
}

/** Sets the controls to a state. */
export function writeForm(form: HTMLFormElement, params: readonly Param[], values: Values): void {
  for (const param of params) {
    const value = values[param.key] ?? param.default;
    const control = form.elements.namedItem(param.key);
    if (typeof value === "string") {
      if (control instanceof HTMLSelectElement) control.value = value;
    } else {
      for (const box of checkboxes(form, param.key)) box.checked = value.includes(box.value);
    }
  }
  countChosen(form);
}

function checkboxes(form: HTMLFormElement, key: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${key}"]`)];
}

/** How many places are chosen, beside the chooser's name. */
function countChosen(form: HTMLFormElement): void {
  const count = form.querySelector<HTMLElement>("[data-chosen]");
  if (!count) return;
  const chosen = checkboxes(form, "localities").filter((box) => box.checked);
  count.textContent =
    chosen.length === 0 ? (count.dataset["all"] ?? "") : chosen.length === 1 ? (chosen[0]?.dataset["name"] ?? "") : String(chosen.length);
}

/** The chooser of places: found by any spelling, with a stated maximum. */
export function connectChooser(form: HTMLFormElement, onTooMany: () => void): void {
  const chooser = form.querySelector<HTMLDetailsElement>(".chooser");
  const search = chooser?.querySelector<HTMLInputElement>("input[type=search]");
  if (!chooser || !search) return;
  const maximum = Number(chooser.dataset["maximum"]);
  const boxes = checkboxes(form, "localities");
  const find = () => {
    const wanted = readingsOf(wordsOf(search.value)).map(({ name }) => name.join(""));
    let found = 0;
    for (const box of boxes) {
      const label = box.closest("label");
      const written = wordsOf(label?.textContent ?? "").join("");
      const hit = search.value.trim() === "" || wanted.some((name) => name !== "" && written.includes(name));
      if (label) label.hidden = !hit;
      found += Number(hit);
    }
    const none = chooser.querySelector<HTMLElement>("[data-none]");
    if (none) none.hidden = found > 0;
  };
  search.addEventListener("input", find);
  // the event comes before the fields are empty again
  form.addEventListener("reset", () => setTimeout(find));
  // what was typed while this code was on its way
  if (search.value !== "") find();
  closesByItself(chooser);
  // typing in the search box is not a change of the state
  search.addEventListener("change", (event) => event.stopPropagation());
  chooser.addEventListener("change", (event) => {
    if (boxes.filter((box) => box.checked).length > maximum && event.target instanceof HTMLInputElement) {
      event.target.checked = false;
      event.stopPropagation();
      onTooMany();
    }
    countChosen(form);
  });
}

/** An open list lies over what stands below it: it closes on Escape, and when the reader goes on to something else. */
function closesByItself(list: HTMLDetailsElement): void {
  const leave = (target: EventTarget | null) => {
    if (target instanceof Node && !list.contains(target)) list.open = false;
  };
  list.addEventListener("focusout", (event) => leave(event.relatedTarget));
  list.ownerDocument.addEventListener("pointerdown", (event) => leave(event.target));
  list.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !list.open) return;
    list.open = false;
    list.querySelector("summary")?.focus();
  });
}
