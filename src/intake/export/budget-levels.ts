import type { Level } from "../../domain/codes.ts";

/** The units whose own budgets make up the local budget, as headers write them, folded. A bare "thành phố" may be of either level. */
const units: Readonly<Record<Level, readonly string[]>> = {
  province: ["tinh"],
  district: ["huyen", "huyen thi xa thanh pho", "huyen thi xa", "huyen thanh pho"],
  commune: ["xa", "xa phuong thi tran", "xa phuong", "xa thi tran"],
};
const english: Readonly<Record<Level, readonly string[]>> = {
  province: ["provincial budget", "province budget"],
  district: ["district budget"],
  commune: ["commune budget"],
};
const budgets = ["ngan sach", "ns"].flatMap((budget) => [`${budget} `, `${budget} cap `]);
const entries = Object.entries(units) as [Level, readonly string[]][];

/** Phrases that name the budget of one level: a part of the local budget. */
export const levelPhrases: readonly (readonly [words: string, level: Level])[] = entries.flatMap(([level, names]) => [
  ...names.flatMap((name) =>
    budgets.flatMap((budget) =>
      [`${budget}${name}`, `doi ung ${budget}${name}`, `${budget}${name} doi ung`].map((words) => [words, level] as const),
    ),
  ),
  ...english[level].map((words) => [words, level] as const),
]);

const bare = new Map(
  entries.flatMap(([level, names]) => names.flatMap((name) => [[name, level] as const, [`cap ${name}`, level] as const])),
);

/** The level that a folded header "Tỉnh" or "Cấp huyện" means where it stands under one of the local budget; null for anything else. */
export function bareLevel(words: string): Level | null {
  return bare.get(words) ?? null;
}
