import type { Words } from "./language.ts";

interface HomeWords {
  readonly headline: string;
  lead(plans: number, places: number, years: string): string;
  readonly questions: string;
  readonly more: string;
  /** Beside a picture of some places only. */
  drawn(places: number, of: number): string;
  readonly covered: string;
  received(date: string): string;
  readonly trust: string;
  trustSentence(findings: number): string;
  readonly findingsLink: string;
  readonly methodLink: string;
  readonly statusLink: string;
}

export const homeWords: Words<HomeWords> = {
  vi: {
    headline: "Tiền giảm nghèo đi đâu, tiêu được bao nhiêu, hứa đạt gì?",
    lead: (plans, places, years) => `${plans} kế hoạch của ${places} nơi (${years}), đọc từng con số, đặt cạnh nhau.`,
    questions: "Ba câu hỏi",
    more: "Xem và so sánh",
    drawn: (places, of) => `Hình vẽ ${places} trên ${of} nơi.`,
    covered: "Có gì ở đây",
    received: (date) => `Văn bản nhận ngày ${date}.`,
    trust: "Tin được đến đâu",
    trustSentence: (findings) =>
      `Mỗi con số dẫn về đúng chỗ của nó trong văn bản; số không ghi thì để trống, không thay bằng 0; ${findings} chỗ không khớp được nêu rõ từng con số.`,
    findingsLink: "Những điểm chưa khớp",
    methodLink: "Cách đọc các con số",
    statusLink: "Văn bản nào ghi điều gì, để trống điều gì",
  },
  en: {
    headline: "Where does the poverty-reduction money go, how much is spent, what is promised?",
    lead: (plans, places, years) => `${plans} plans of ${places} places (${years}), read figure by figure and set side by side.`,
    questions: "Three questions",
    more: "See and compare",
    drawn: (places, of) => `The picture shows ${places} of ${of} places.`,
    covered: "What is here",
    received: (date) => `Documents received ${date}.`,
    trust: "How far to trust it",
    trustSentence: (findings) =>
      `Every figure leads to its place in its document; what is not stated stays empty and is never 0; the ${findings} points that do not add up are shown with every figure.`,
    findingsLink: "What does not add up",
    methodLink: "How to read the figures",
    statusLink: "Which document states what, and what it leaves blank",
  },
};
