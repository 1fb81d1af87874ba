import { cellLocator, readCellLocator } from "../../domain/cell-locator.ts";
import { documentPageWords } from "../../i18n/documents.ts";
import type { Language } from "../../i18n/language.ts";

/** How the places of a document's figures are written, each way with an example and what it means; only the ways that it has. */
export function notationOf(locators: readonly string[], language: Language): [example: string, meaning: string][] {
  const { notation, cells } = documentPageWords[language];
  const places = locators.map(readCellLocator);
  const written = places.includes(null) ? Object.entries(notation) : [];
  const inCells = [false, true].flatMap((hasSheet): [string, string][] => {
    const cell = places.find((place) => place !== null && (place.sheet !== null) === hasSheet);
    return cell ? [[cellLocator(cell), (hasSheet ? cells.inSheet : cells.inFile)(cell.column, cell.row)]] : [];
  });
  return [...written, ...inCells];
}
