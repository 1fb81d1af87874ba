/** Plans by code, then figures in document order: 20 before 100. What has no number in its document stands before what has one. */
export function byFigure(a: string, b: string): number {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (one.plan !== other.plan) return one.plan < other.plan ? -1 : 1;
  return one.number - other.number;
}

function placeOf(id: string): { plan: string; number: number } {
  const dot = id.lastIndexOf(".");
  return dot < 0 ? { plan: id, number: 0 } : { plan: id.slice(0, dot), number: Number(id.slice(dot + 1)) };
}
