/**
 * The two 8-bit encodings that Vietnamese offices used before Unicode. Both are told as what their bytes look like in
 * windows-1252, because that is also how their text arrives in a UTF-8 file or a workbook that was typed in a legacy font.
 */

/** TCVN 5712 (VN3, "ABC"): one byte a letter. Capitals with a tone are typed as small letters in a font of capitals. */
const tcvn3From = "\u00a1 \u00a2 \u00a3 \u00a4 \u00a5 \u00a6 \u00a7 \u00a8 \u00a9 \u00aa \u00ab \u00ac \u00ad \u00ae";
const tcvn3To = "Ă Â Ê Ô Ơ Ư Đ ă â ê ô ơ ư đ";
/** The letters with tones, each with the byte of the first and the distances that follow. */
const tcvn3Toned: readonly (readonly [first: number, letters: string])[] = [
  [0xb5, "à ả ã á ạ"],
  [0xbb, "ằ ẳ ẵ ắ"],
  [0xc6, "ặ ầ ẩ ẫ ấ ậ è"],
  [0xce, "ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ"],
  [0xdc, "ĩ í ị ò"],
  [0xe1, "ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ ù"],
  [0xf1, "ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ"],
];

const tcvn3 = new Map<string, string>([
  ...tcvn3From.split(" ").map((sign, at): [string, string] => [sign, tcvn3To.split(" ")[at] ?? sign]),
  ...tcvn3Toned.flatMap(([first, letters]) =>
    letters.split(" ").map((letter, at): [string, string] => [String.fromCharCode(first + at), letter]),
  ),
]);

/** VNI: a base letter, then a sign for its mark, its tone or both, told here as combining marks. */
const [circumflex, breve] = ["\u0302", "\u0306"];
const [grave, hook, tilde, acute, dot] = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const vniMarks: Readonly<Record<string, string>> = {
  ù: acute,
  ø: grave,
  û: hook,
  õ: tilde,
  ï: dot,
  â: circumflex,
  á: circumflex + acute,
  à: circumflex + grave,
  å: circumflex + hook,
  ã: circumflex + tilde,
  ä: circumflex + dot,
  ê: breve,
  é: breve + acute,
  è: breve + grave,
  ú: breve + hook,
  ü: breve + tilde,
  ë: breve + dot,
};
const vniLetters: Readonly<Record<string, string>> = { ô: "ơ", ö: "ư", ñ: "đ", í: "í", ì: "ì", æ: "ỉ", ó: "ĩ", ò: "ị", î: "ỵ" };
const vniMarked = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])/giu;
const vniAlone = /[ôöñíìæóòî]/giu;

/** Reads windows-1252 text as TCVN3, letter by letter. */
export function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00fe]/g, (sign) => tcvn3.get(sign) ?? sign);
}

/** Reads windows-1252 text as VNI: marks first, as "où" is one letter and an "ô" alone another. */
export function fromVni(text: string): string {
  const letter = (sign: string) => cased(sign, vniLetters[sign.toLowerCase()] ?? sign);
  return text
    .replace(vniMarked, (_, base: string, mark: string) => base + (vniMarks[mark.toLowerCase()] ?? mark))
    .replace(vniAlone, letter)
    .normalize("NFC");
}

function cased(like: string, letter: string): string {
  return like === like.toLowerCase() ? letter : letter.toUpperCase();
}
