import type { Words } from "./language.ts";

interface CitationWords {
  readonly question: string;
  title(documents: number): string;
  readonly printed: string;
  readonly place: string;
}

/** The words of the documents that a document cites. */
export const citationWords: Words<CitationWords> = {
  vi: {
    question: "Văn bản được dẫn",
    title: (documents) => `${documents} văn bản được dẫn`,
    printed: "Như in",
    place: "Chỗ dẫn",
  },
  en: {
    question: "Documents that it cites",
    title: (documents) => `${documents} ${documents === 1 ? "document" : "documents"} cited`,
    printed: "As printed",
    place: "Cited at",
  },
};
