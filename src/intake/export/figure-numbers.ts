const step = 10;

/**
 * Numbers for figures in document order, null for those that have none yet: a free number between the neighbours that have one,
 * where there is room; else behind the last, in tens. A number that was ever taken is not given again.
 */
export function freeNumbers(known: readonly (number | null)[], taken: readonly number[]): number[] {
  const used = new Set(taken);
  const numbers = [...known];
  for (let first = 0; first < numbers.length; first++) {
    if (numbers[first] !== null) continue;
    let end = first;
    while (end < numbers.length && numbers[end] === null) end += 1;
    const run = between(numbers[first - 1] ?? null, numbers[end] ?? null, end - first, used);
    for (const [at, number] of run.entries()) {
      numbers[first + at] = number;
      used.add(number);
    }
    first = end;
  }
  return numbers.map(given);
}

function between(before: number | null, after: number | null, count: number, used: ReadonlySet<number>): number[] {
  const largest = largestOf(used);
  const behind = Array.from({ length: count }, (_, at) => (Math.floor(largest / step) + 1 + at) * step);
  if (after === null) return behind;
  const floor = before ?? largestOf([...used].filter((number) => number < after));
  const free = Array.from({ length: Math.max(0, after - floor - 1) }, (_, at) => floor + 1 + at).filter((number) => !used.has(number));
  if (free.length < count) return behind;
  // spread, so that a figure found later still finds room
  return Array.from({ length: count }, (_, at) => given(free[Math.floor(((at + 1) * free.length) / (count + 1))]));
}

/** No figure may go without a number, or share 0 with another. */
function given(number: number | null | undefined): number {
  if (number == null) throw new Error("a figure without a number");
  return number;
}

function largestOf(numbers: Iterable<number>): number {
  let largest = 0;
  for (const number of numbers) largest = Math.max(largest, number);
  return largest;
}
