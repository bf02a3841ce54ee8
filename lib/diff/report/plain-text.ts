/**
 * A text from a definition, fit for one line of a terminal, a comment or a file: control characters (terminal escapes
 * among them) and marks that turn the direction of writing are gone, white space is one blank.
 */
export function plainText(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/\p{Cc}|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/gu, "")
    .trim();
}

/** `3 breaking`, `no breaking`. */
export function countWords(count: number, what: string): string {
  return `${count === 0 ? "no" : count} ${what}`;
}
