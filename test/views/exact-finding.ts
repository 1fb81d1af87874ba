/** How the numbers of a finding are stated where both are exact. */
export const exactNumbers = { stated_comparator: "=", computed_comparator: "=", computed_not_stated: 0 } as const;
