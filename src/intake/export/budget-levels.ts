import type { Level } from "../../domain/codes.ts";

/** Whose part of the local budget it is: one level's, a town's, which may be of either upper level, or that of several levels together. */
export type BudgetLevel = Level | "city" | "several";
/** What words say of the local budget: the part of a level, or, where all levels are named, the whole of it. */
export interface LocalBudget {
  readonly source: "local";
  readonly level?: BudgetLevel;
}

/** The units that have budgets of their own, as headers write them, folded; the longer is read first. */
const units: readonly (readonly [words: string, level: Level | "city"])[] = [
  ["thanh pho truc thuoc trung uong", "province"],
  ["thanh pho thuoc tinh", "district"],
  ["thanh pho", "city"],
  ["tp", "city"],
  ["tinh", "province"],
  ["huyen", "district"],
  ["quan", "district"],
  ["thi xa", "district"],
  ["thi tran", "commune"],
  // what society gives is no commune's
  ["xa(?! hoi)", "commune"],
  ["phuong", "commune"],
  ["provincial budget", "province"],
  ["province budget", "province"],
  ["district budget", "district"],
  ["commune budget", "commune"],
];
/** Words for the budget of one level in one. */
const short: readonly (readonly [words: string, level: Level])[] = [
  ["nst", "province"],
  ["nsh", "district"],
  ["nsx", "commune"],
];
const local = ["ngan sach dia phuong", "ngan sach dp", "ns dia phuong", "ns dp", "nsdp", "dia phuong"];
const heads = [...local, "ngan sach", "ns", "doi ung", "von cap", "nguon cap"];

const one = (words: readonly (readonly [string, string])[]) => `(?:${words.map(([text]) => text).join("|")}) `;
const vietnamese = units.filter(([words]) => !words.endsWith("budget"));
const unit = `(?:(?:va|cap|ngan sach|ns|cua) )*${one(vietnamese)}`;
const head = `(?:doi ung )?(?:cua )?(?:${heads.join("|")}) (?:doi ung )?(?:cua |tu )?(?:gom )?`;
const english = units.filter(([words]) => words.endsWith("budget"));

/** A budget of one level or several, anywhere in folded words: "NS cấp huyện", "NSĐP (tỉnh, huyện)", "đối ứng của xã". */
export const levelPattern = new RegExp(` (?:${head}(?:${unit})+|(?:(?:va )?${one(short)})+|${one(english)})(?:doi ung )?`);
/** "Tỉnh", "Cấp huyện" or "Tỉnh, huyện" alone. */
const barePattern = new RegExp(`^(?:${unit})+$`);
const eachUnit = new RegExp([...units, ...short].map(([words]) => `(${words}) `).join("|"), "g");
const levels = [...units, ...short].map(([, level]) => level);

/** The words of such names, for telling a charset by them. */
export const levelWords = [...units, ...short].flatMap(([words]) => words.replaceAll(/\(.*\)/g, "").split(" ")).concat("cap");

/** What words that `levelPattern` found say. */
export function levelsSaid(words: string): LocalBudget {
  const named = [...words.matchAll(eachUnit)].map((match) => levels[match.slice(1).findIndex(Boolean)]);
  // "huyện, thị xã, thành phố": behind a district a town is of its level; behind a province it may be of either
  const each = new Set(named.filter((level, at) => level !== "city" || named[at - 1] !== "district"));
  if (each.has("province") && each.has("district") && each.has("commune")) return { source: "local" };
  const [level = "several"] = each;
  return { source: "local", level: each.size === 1 ? level : "several" };
}

/** What a folded header "Tỉnh", "Cấp huyện" or "Tỉnh, huyện" means where it stands under one of the local budget; null for anything else. */
export function bareLevel(words: string): LocalBudget | null {
  return barePattern.test(`${words} `) ? levelsSaid(`${words} `) : null;
}
