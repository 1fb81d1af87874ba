import type { Domain } from "../domain/domain.ts";
import type { Ask, Door } from "../query/answer.ts";
import type { Values } from "../views/param.ts";
import { paramsOf } from "../views/query-string.ts";
import { sliceParams, type View } from "../views/view.ts";
import { askOf } from "./ask.ts";

/** So long a reader looks at a picture before the answers that may come next are fetched. */
const calmMs = 300;

/** A country of many years has more choices than it is worth to fetch for one that may be made. */
const mostAhead = 12;

/** What the reader may see with one more choice: every other value of every control that leads to another slice, for all pictures. */
export function oneChoiceAway(views: readonly View[], values: Values, domain: Domain): Ask[] {
  return paramsOf(views.map((view) => ({ params: sliceParams(view) }))).flatMap((param) => {
    const chosen = param.serialize(values[param.key] ?? param.default);
    const others = param.choices(domain).filter((choice) => choice !== chosen);
    const asking = views.filter((view) => sliceParams(view).some(({ key }) => key === param.key));
    return others.flatMap((choice) => asking.map((view) => askOf(view, { ...values, [param.key]: choice })));
  });
}

/** Fetches, while the reader looks, what may be chosen next (an answer is a kilobyte or two). Not where data is to be saved. */
export function fetchAhead(door: Door, asks: () => readonly Ask[], signal: AbortSignal): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData === true) return;
  const timer = setTimeout(() => void door.fetchAhead(asks().slice(0, mostAhead), signal), calmMs);
  signal.addEventListener("abort", () => clearTimeout(timer));
}
