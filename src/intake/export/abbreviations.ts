/** What offices shorten in the names of projects: in capitals, as a word of its own. */
const abbreviations: readonly (readonly [RegExp, string])[] = (
  [
    ["KT ?[-–]? ?XH", "kinh tế - xã hội"],
    ["GDNN", "giáo dục nghề nghiệp"],
    ["DTTS", "dân tộc thiểu số"],
    ["(?:ĐBKK|DBKK)", "đặc biệt khó khăn"],
    ["GNBV", "giảm nghèo bền vững"],
    ["CSHT", "cơ sở hạ tầng"],
    ["PTSX", "phát triển sản xuất"],
    ["ATTP", "an toàn thực phẩm"],
    ["(?:NLĐ|NLD)", "người lao động"],
  ] as const
).map(([short, words]) => [new RegExp(`(?<![\\p{L}\\d])${short}(?![\\p{L}\\d])`, "gu"), words]);

/** A name with its usual abbreviations in full. */
export function spelledOut(text: string): string {
  return abbreviations.reduce((longer, [short, words]) => longer.replaceAll(short, words), text.normalize("NFC"));
}
