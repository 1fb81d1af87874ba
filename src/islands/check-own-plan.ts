/** The code under which a reader's file stands beside the published plans; none of them has it. */
export const ownPlan = "your-file";
