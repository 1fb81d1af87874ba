import { JSDOM } from "jsdom";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connectChooser, readForm, writeForm } from "../../src/islands/controls.ts";
import { badValueText } from "../../src/islands/status-line.ts";
import { choiceParam, localitiesParam } from "../../src/views/param.ts";
import { countryOf } from "../views/funding-rows.ts";

const params = [choiceParam("year", "slice", "latest", ["latest", "2024"]), localitiesParam(2)];
const names = { "phong-tho": "Phong Thổ", "tu-mo-rong": "Tu Mơ Rông", "bao-yen": "Bảo Yên" };
const boxes = Object.entries(names).map(
  ([code, name]) => `<label><input type="checkbox" name="localities" value="${code}" data-name="${name}" />${name}</label>`,
);
const html = `<form>
  <select name="year"><option>latest</option><option>2024</option></select>
  <details class="chooser" data-maximum="2"><summary><span data-chosen data-all="tất cả">tất cả</span></summary>
    <label class="search"><input type="search" /></label>${boxes.join("")}<p data-none hidden>none</p></details>
</form>`;

let form: HTMLFormElement;
let search: HTMLInputElement;
beforeEach(() => {
  const { window } = new JSDOM(html);
  for (const name of ["FormData", "HTMLSelectElement", "HTMLInputElement", "Node"] as const) vi.stubGlobal(name, window[name]);
  vi.stubGlobal("Event", window.Event);
  const [page, input] = [window.document.querySelector("form"), window.document.querySelector<HTMLInputElement>("input[type=search]")];
  if (!page || !input) throw new Error("the page has no form with a search");
  form = page;
  search = input;
});
afterEach(() => vi.unstubAllGlobals());

const found = () =>
  [...form.querySelectorAll<HTMLLabelElement>(".chooser label:not(.search)")]
    .filter((label) => !label.hidden)
    .map((label) => label.textContent);
const type = (text: string) => {
  search.value = text;
  search.dispatchEvent(new Event("input", { bubbles: true }));
};
const choose = (code: string) => form.querySelector<HTMLInputElement>(`[value=${code}]`)?.click();

test("the controls stand for the state that they were set to", () => {
  for (const values of [
    { year: "2024", localities: ["phong-tho", "bao-yen"] },
    { year: "latest", localities: [] },
  ]) {
    writeForm(form, params, values);
    expect(readForm(form, params)).toEqual(values);
  }
});

test("how many places are chosen stands beside their name: all, one by name, more by number", () => {
  const shown = ([] as readonly (readonly string[])[]).concat([[], ["bao-yen"], ["bao-yen", "phong-tho"]]).map((localities) => {
    writeForm(form, params, { year: "latest", localities });
    return form.querySelector("[data-chosen]")?.textContent;
  });
  expect(shown).toEqual(["tất cả", "Bảo Yên", "2"]);
});

test("a place is found by any spelling, and none is said to be none", () => {
  connectChooser(form, () => {});
  for (const text of ["tu mo", "TU MƠ RÔNG", "Tu Mơ Rông".normalize("NFD")]) {
    type(text);
    expect(found()).toEqual(["Tu Mơ Rông"]);
  }
  type("hà nội");
  expect([found(), form.querySelector<HTMLElement>("[data-none]")?.hidden]).toEqual([[], false]);
  type("");
  expect([found().length, form.querySelector<HTMLElement>("[data-none]")?.hidden]).toEqual([3, true]);
});

test("what was typed before this code arrived is searched for too", () => {
  type("bao");
  connectChooser(form, () => {});
  expect(found()).toEqual(["Bảo Yên"]);
});

test("a place beyond the maximum is not taken, and the reader is told; typing is no change of the state", () => {
  const tooMany = vi.fn();
  const changed = vi.fn();
  connectChooser(form, tooMany);
  form.addEventListener("change", changed);
  for (const code of ["phong-tho", "bao-yen", "tu-mo-rong"]) choose(code);
  expect(readForm(form, params)["localities"]).toEqual(["phong-tho", "bao-yen"]);
  expect([tooMany.mock.calls.length, changed.mock.calls.length]).toEqual([1, 2]);
  search.dispatchEvent(new Event("change", { bubbles: true }));
  expect(changed).toHaveBeenCalledTimes(2);
});

test("a bad value is quoted with what it may be, and a long one not in full", () => {
  const domain = countryOf([]);
  const bad = { key: "year", bad: "1999", expected: ["latest", "2024"] };
  expect(badValueText(bad, "en", domain)).toBe(
    "The address has a value that cannot be used for “Year”: “1999”. It may be: newest (latest), 2024. The page uses its default.",
  );
  const long = badValueText(
    { ...bad, bad: "9".repeat(5000), expected: Array.from({ length: 40 }, (_, at) => String(2000 + at)) },
    "vi",
    domain,
  );
  expect(long.length).toBeLessThan(400);
  const someKept = { key: "localities", bad: "x", expected: ["a"], kept: ["a"] };
  expect(badValueText(someKept, "en", domain)).toMatch(/The page keeps the values that can be used\.$/);
  expect(badValueText({ ...someKept, kept: [] }, "en", domain)).toMatch(/The page uses its default\.$/);
  expect(badValueText({ ...someKept, maximum: 40 }, "en", domain)).toBe(
    "The address chooses too many for “Places”: at most 40. The page keeps the first 40.",
  );
  expect(long).toMatch(/9…”.*2007, …\./);
});

test("a reset that empties the search shows every place again", async () => {
  connectChooser(form, () => {});
  type("tu mo");
  form.reset();
  await new Promise((done) => setTimeout(done));
  expect([search.value, found()]).toEqual(["", Object.values(names)]);
});
