import type { Level } from "../domain/codes.ts";
import type { Outcome } from "./check-messages.ts";

/** The level of the unit that the reader says the file is of; null while nobody has. */
export function levelOf({ plan, known }: Pick<Outcome, "plan" | "known">): Level | null {
  return known.localities.find(({ code }) => code === plan["locality_code"])?.level ?? null;
}
