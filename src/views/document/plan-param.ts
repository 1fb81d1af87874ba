import { choiceParam } from "../param.ts";

/** Which document: what every view of a document's page are asked for, and their only parameter. */
export const planParam = choiceParam("plan", "slice", "", (domain) => domain.plans.map((plan) => plan.plan_code));
