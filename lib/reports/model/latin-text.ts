/** Signs beyond Latin-1 that the built-in fonts of PDF have (the upper half of Windows-1252). */
const MORE = new Set("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");

/** Signs that look the same, or say the same, in the fonts. */
const ALIKE: Readonly<Record<string, string>> = {
  "→": ">",
  "−": "-",
  "≥": ">=",
  "≤": "<=",
  "\u202f": " ",
  "\u2009": " ",
};

/**
 * A text as the built-in fonts of PDF can write it (Latin letters): what they do not have becomes `?`, and `lost` says how many
 * signs that were.
 */
export function latinText(text: string): { text: string; lost: number } {
  let lost = 0;
  const written = [...text].map((sign) => {
    const alike = ALIKE[sign];
    if (alike !== undefined) return alike;
    const code = sign.codePointAt(0) ?? 0;
    if ((code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff) || MORE.has(sign)) return sign;
    lost += 1;
    return "?";
  });
  return { text: written.join(""), lost };
}
