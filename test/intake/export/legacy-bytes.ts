/**
 * Text to the bytes of three encodings that nothing writes any more, for fixtures. Written down apart from the tables that read
 * them: the bytes of TCVN3 as `iconv -t TCVN` gives them, VNI and windows-1258 by letter, mark and tone.
 */

const tcvn3Bytes =
  "àµ ả¶ ã· á¸ ạ¹ ă¨ ằ» ẳ¼ ẵ½ ắ¾ ặÆ â© ầÇ ẩÈ ẫÉ ấÊ ậË đ® èÌ ẻÎ ẽÏ éÐ ẹÑ êª ềÒ ểÓ ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ òß ỏá õâ óã ọä ô« ồå ổæ ỗç ốè ộé ơ¬ ờê ởë ỡì ớí ợî ùï ủñ ũò úó ụô ư\u00ad ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§";
const tcvn3 = new Map(tcvn3Bytes.split(" ").map((pair) => [pair[0] ?? "", pair[1] ?? ""]));

/** Capitals with a tone have no byte: they are typed small, in a font of capitals. */
export function asTcvn3(text: string): string {
  return [...text.normalize("NFC")].map((letter) => (tcvn3.has(letter) || letter < "\u0080" ? letter : letter.toLowerCase())).join("");
}

export function toTcvn3(text: string): Uint8Array {
  return bytesOf([...asTcvn3(text)].map((letter) => tcvn3.get(letter) ?? letter).join(""));
}

const tones: Readonly<Record<string, string>> = { "\u0300": "ø", "\u0301": "ù", "\u0309": "û", "\u0303": "õ", "\u0323": "ï" };
const circumflexed: Readonly<Record<string, string>> = {
  "": "â",
  "\u0300": "à",
  "\u0301": "á",
  "\u0309": "å",
  "\u0303": "ã",
  "\u0323": "ä",
};
const breved: Readonly<Record<string, string>> = { "": "ê", "\u0300": "è", "\u0301": "é", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë" };
const vniAlone: Readonly<Record<string, string>> = {
  "i\u0301": "í",
  "i\u0300": "ì",
  "i\u0309": "æ",
  "i\u0303": "ó",
  "i\u0323": "ò",
  "y\u0323": "î",
};

export function toVni(text: string): Uint8Array {
  const letters = text.normalize("NFD").match(/\P{M}\p{M}*/gu) ?? [];
  return bytesOf(letters.map(vniLetter).join(""));
}

function vniLetter(letter: string): string {
  const [base = "", ...marks] = [...letter];
  const isUpper = base !== base.toLowerCase();
  const cased = (signs: string) => (isUpper ? signs.toUpperCase() : signs);
  const tone = marks.find((mark) => mark in tones) ?? "";
  const alone = vniAlone[`${base.toLowerCase()}${tone}`];
  if (base.toLowerCase() === "đ") return cased("ñ");
  if (marks.includes("\u0302")) return base + cased(circumflexed[tone] ?? "");
  if (marks.includes("\u0306")) return base + cased(breved[tone] ?? "");
  if (alone !== undefined) return cased(alone);
  const horned = marks.includes("\u031b") ? cased(base.toLowerCase() === "o" ? "ô" : "ö") : base;
  return horned + cased(tones[tone] ?? "");
}

const windowsTones: Readonly<Record<string, number>> = { "\u0300": 0xcc, "\u0309": 0xd2, "\u0303": 0xde, "\u0301": 0xec, "\u0323": 0xf2 };
const windowsLetters: Readonly<Record<string, number>> = {
  ...{ Â: 0xc2, Ă: 0xc3, Ê: 0xca, Ô: 0xd4, Ơ: 0xd5, Ư: 0xdd, Đ: 0xd0 },
  ...{ â: 0xe2, ă: 0xe3, ê: 0xea, ô: 0xf4, ơ: 0xf5, ư: 0xfd, đ: 0xf0 },
};

/** A letter with its mark, and the tone behind it. */
export function toWindows1258(text: string): Uint8Array {
  const letters = text.normalize("NFD").match(/\P{M}\p{M}*/gu) ?? [];
  return Uint8Array.from(
    letters.flatMap((letter) => {
      const [base = "", ...marks] = [...letter];
      const tone = marks.find((mark) => mark in windowsTones);
      const marked = (base + marks.filter((mark) => mark !== tone).join("")).normalize("NFC");
      return [windowsLetters[marked] ?? marked.codePointAt(0) ?? 0, ...(tone === undefined ? [] : [windowsTones[tone] ?? 0])];
    }),
  );
}

function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from([...latin1], (sign) => sign.charCodeAt(0));
}
