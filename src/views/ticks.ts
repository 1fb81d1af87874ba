/** Round numbers from 0 up to the first that is not below `most`, at most seven steps: the lines of a scale. */
export function ticksTo(most: number): number[] {
  if (most <= 0) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(most / 5));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => most / candidate <= 7) ?? 10 * power;
  // whole multiples and one rounding, or 3 · 0,1 would be 0,30000000000000004
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}
