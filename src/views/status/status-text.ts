import { statusTopics, statusWords, type StatusTopic } from "../../i18n/status.ts";
import { distinctName, periodWords } from "../place-name.ts";
import type { Context } from "../view.ts";
import { isGiven, type StatusDocument } from "./status-cells.ts";

/** So many documents of one count are named; more are counted. */
const mostNamed = 3;

/** Who leaves out most, and who least. */
export function statusTitle(documents: readonly StatusDocument[], context: Context): string {
  const words = statusWords[context.language];
  const [least, most] = [documents[0], documents.at(-1)];
  if (!least || !most) return words.titleNone;
  if (least.leftOut === most.leftOut) return words.titleEqual(documents.length, least.leftOut, statusTopics.length);
  const those = (leftOut: number) =>
    namesOf(
      documents.filter((one) => one.leftOut === leftOut),
      documents,
      context,
    );
  return words.title(those(most.leftOut), most.leftOut, those(least.leftOut), least.leftOut, statusTopics.length);
}

/** The place; with the document's period where the place has several documents, and its number where that does not tell them apart. */
export function documentName({ first }: StatusDocument, documents: readonly StatusDocument[], context: Context): string {
  const name = distinctName(first, context);
  const own = documents.filter((one) => one.first.locality_code === first.locality_code);
  if (own.length === 1) return name;
  const period = periodWords(first.period_start, first.period_end);
  const same = own.filter((one) => periodWords(one.first.period_start, one.first.period_end) === period);
  return `${name} ${same.length > 1 && first.document_no !== null ? first.document_no : period}`;
}

function namesOf(some: readonly StatusDocument[], documents: readonly StatusDocument[], context: Context): readonly string[] {
  return some.length > mostNamed
    ? [statusWords[context.language].documents(some.length)]
    : some.map((one) => documentName(one, documents, context));
}

/** How many of the documents state a topic. */
export function givenCount(topic: StatusTopic, documents: readonly StatusDocument[]): number {
  return documents.filter(({ cells }) => cells.some((cell) => cell.row.topic === topic && isGiven(cell))).length;
}

/** What every document states, what none does, and what the fewest do; of spending also for how many it was too early. */
export function statusSentence(documents: readonly StatusDocument[], context: Context): string {
  const words = statusWords[context.language];
  if (documents.length === 0) return words.counts;
  const counted = statusTopics.map((topic) => ({ name: words.topics[topic].name, count: givenCount(topic, documents) }));
  const stated = (count: number) => counted.filter((one) => one.count === count).map(({ name }) => name);
  const some = counted.map(({ count }) => count).filter((count) => count > 0 && count < documents.length);
  const fewest = Math.min(...some);
  const early = documents.filter(({ cells }) => cells.some(({ row, state }) => row.topic === "actual" && state === "not-due")).length;
  const [everywhere, nowhere] = [stated(documents.length), stated(0)];
  return [
    ...(everywhere.length > 0 ? [words.everywhere(everywhere)] : []),
    ...(nowhere.length > 0 ? [words.nowhere(nowhere)] : []),
    ...(some.length > 0 ? [words.fewest(stated(fewest), fewest, documents.length)] : []),
    ...(early > 0 ? [words.notDue(early)] : []),
  ].join(" ");
}
