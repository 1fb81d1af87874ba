/** What a rate is a share of; `rate` alone where words of a plan name none. */
export interface Denominator {
  readonly denominator?: "plan_year" | "with_carry_over";
  readonly rate?: true;
}

const year = "(?:19|20)\\d\\d";
const carriedOver = `(?:phan )?(?:von |kinh phi )?(?:(?:cua )?(?:tu )?(?:cac )?nam (?:${year}|truoc) )?(?:duoc )?(?:keo dai|chuyen nguon|chuyen sang)(?: (?:cua )?(?:tu )?(?:cac )?nam (?:${year}|truoc))?(?: sang)?`;

/**
 * What a rate is a share of, in the words of offices, in the order in which they are read. "Bao gồm vốn kéo dài" leads to a part
 * where nothing stands before it; a plan of a year that carried-over money is counted with is no plan of that year alone.
 */
export const denominators: readonly (readonly [RegExp, (before: readonly Denominator[]) => Denominator])[] = [
  [new RegExp(` (?:khong|chua) (?:bao )?(?:gom|tinh|ke)(?: ca)? ${carriedOver} `), () => ({ denominator: "plan_year" })],
  [new RegExp(` (?:bao )?(?:gom|tinh|ke) ca ${carriedOver} `), () => ({ denominator: "with_carry_over" })],
  [new RegExp(`(?<=\\S)(?<!^ bao) (?:bao )?gom ${carriedOver} `), () => ({ denominator: "with_carry_over" })],
  [
    new RegExp(` so voi (?:kh|ke hoach|du toan)(?: von)?(?: duoc| da)?(?: giao)?(?: cua)? (?:nam |(?=${year} ))`),
    (before) => ({ rate: true, ...(before.every(({ denominator }) => denominator === undefined) && { denominator: "plan_year" }) }),
  ],
];
