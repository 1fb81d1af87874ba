import { wordsOf } from "../../domain/spelling.ts";
import { nearest } from "../nearest.ts";

export interface Named {
  readonly code: string;
  readonly name: string;
}

/** Of two texts' words together, at least this share is in both. */
const leastShared = 0.5;

/** The name that was most likely meant: a misspelt one, or else the one with the most words in common; null where none is near. */
export function nearestName(text: string, names: readonly Named[]): Named | null {
  const spelt = nearest(
    text,
    names.map(({ name }) => name),
  );
  if (spelt !== null) return names.find(({ name }) => name === spelt) ?? null;
  const typed = new Set(wordsOf(text));
  const [best] = names
    .map((named) => ({ named, shared: sharedWords(typed, new Set(wordsOf(named.name))) }))
    .filter(({ shared }) => shared >= leastShared)
    .toSorted((one, other) => other.shared - one.shared);
  return best?.named ?? null;
}

function sharedWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return (2 * [...one].filter((word) => other.has(word)).length) / (one.size + other.size);
}
