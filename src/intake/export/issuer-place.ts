import { readingsOf, wordsOf } from "../../domain/spelling.ts";
import type { Row } from "../../domain/tables.ts";

export type Unit = Pick<Row<"localities">, "locality_code" | "level" | "name_vi" | "name_en">;

const council = /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd) (.+)$/;

/** The words that name the place of a people's committee or council: "UBND xã Bến Lặng" is of xã Bến Lặng; null for any other office. */
export function placeOf(issuer: string): readonly string[] | null {
  const [, place] = council.exec(wordsOf(issuer).join(" ")) ?? [];
  return place?.split(" ") ?? null;
}

/** Whether words name this unit, by its kind and name; what it lies in may follow. */
export function namesPlace(words: readonly string[], { level, name_vi, name_en }: Unit): boolean {
  return readingsOf(words).some(({ name, levels }) =>
    [name_vi, name_en].some((own) => {
      const known = wordsOf(own);
      const isNamed = levels?.includes(level) === true && known.every((word, at) => name[at] === word);
      const behind = name.slice(known.length);
      return isNamed && (behind.length === 0 || readingsOf(behind).length > 1);
    }),
  );
}

/** The codes of every unit that the words may name: names come again, in other places and at other times. */
export function codesNamed(words: readonly string[], units: readonly Unit[]): string[] {
  return units.filter((unit) => namesPlace(words, unit)).map(({ locality_code }) => locality_code);
}
