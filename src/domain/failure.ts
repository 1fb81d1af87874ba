/** Why a wait ended without what was waited for. */
export type Failure = "stopped" | "timed-out" | "not-found" | "unreachable" | "wrong-content" | "other-version" | "crashed";
