import type { ExpenditureType, FundSource } from "../domain/codes.ts";
import type { Words } from "./language.ts";
import { list } from "./sentence.ts";

/** What the two views of the disbursement page say alike: which money, and which places say nothing of it. */
interface SpendingWords {
  /** The kinds of money inside a sentence. */
  readonly types: Readonly<Record<ExpenditureType | "all", string>>;
  /** What follows the kind of money: " trung ương", " from the central budget"; nothing where that says nothing. */
  readonly from: Readonly<Record<FundSource | "all", string>>;
  inside(name: string, money: string): string;
  budget(level: string, year: number): string;
  otherYears(place: string, years: readonly string[]): string;
  alsoYears(place: string, years: readonly string[]): string;
  notInPlan(places: readonly string[]): string;
  /** Places with the period that had not ended when their document was issued. */
  notDue(places: string): string;
  readonly notDueNote: string;
  exists(places: readonly string[]): string;
  tooMany(shown: number, of: number): string;
}

export const spendingWords: Words<SpendingWords> = {
  vi: {
    types: { capital: "vốn đầu tư", recurrent: "vốn sự nghiệp", unstated: "vốn không ghi loại", all: "toàn bộ vốn" },
    from: { central: " trung ương", local: " địa phương", community: " dân đóng góp", unstated: "", all: "" },
    inside: (name, money) => `${name} (${money})`,
    budget: (level, year) => `${level} · ${year}`,
    otherYears: (place, years) => `${place}: không ghi cho năm này (có: ${years.join(", ")})`,
    alsoYears: (place, years) => `${place} còn có số liệu năm ${years.join(", ")}; chọn năm để xem.`,
    notInPlan: (places) => `Không có trong kế hoạch: ${places.join(", ")}`,
    notDue: (places) => `Chưa đến hạn khi ra văn bản: ${places}`,
    notDueNote: "“Chưa đến hạn”: văn bản ra trước khi hết thời kỳ của nó, nên chưa thể ghi đã tiêu được bao nhiêu trong cả thời kỳ.",
    exists: (places) => (places.length === 0 ? "Chưa có văn bản nào ghi." : `Hiện có: ${places.join("; ")}.`),
    tooMany: (shown, of) => `Hình vẽ ${shown} trên ${of} nơi; chọn địa phương để xem nơi khác.`,
  },
  en: {
    types: { capital: "capital funds", recurrent: "recurrent funds", unstated: "funds of no stated type", all: "all funds" },
    from: { central: " from the central budget", local: " from the local budget", community: " from the people", unstated: "", all: "" },
    inside: (name, money) => `${name} (${money})`,
    budget: (level, year) => `${level} · ${year}`,
    otherYears: (place, years) => `${place}: not stated for this year (there is: ${years.join(", ")})`,
    alsoYears: (place, years) => `${place} also has figures for ${list(years, "en")}; choose the year to see them.`,
    notInPlan: (places) => `Not in the plan: ${places.join(", ")}`,
    notDue: (places) => `Not yet due when the document was issued: ${places}`,
    notDueNote: "“Not yet due”: the document was issued before the end of its period, so it cannot state what was spent in all of it.",
    exists: (places) => (places.length === 0 ? "No document states it yet." : `What exists: ${places.join("; ")}.`),
    tooMany: (shown, of) => `The picture shows ${shown} of ${of} places; choose places to see others.`,
  },
};
