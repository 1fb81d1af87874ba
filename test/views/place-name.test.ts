import { expect, test } from "vitest";
import type { Domain } from "../../src/domain/domain.ts";
import { placesNamed } from "../../src/views/place-name.ts";

const place = (locality_code: string, name: string) => ({ locality_code, name_vi: name, name_en: name });
const domain = { localities: [place("a", "Ẩn"), place("b", "Ẩn Âm"), place("c", "Bản")] } as unknown as Domain;
const named = (text: string) => placesNamed(text, { language: "vi", domain, base: "/" });

test("the places of a text are told in its order, and a name within a longer one is no other place", () => {
  expect(named("thấp nhất là Bản, cao nhất là Ẩn Âm")).toEqual(["c", "b"]);
  expect(named("Ẩn Âm; Ẩn")).toEqual(["b", "a"]);
  expect(named("36 nơi")).toEqual([]);
});
