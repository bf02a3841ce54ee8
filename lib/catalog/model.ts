import { storableText } from "@/lib/core/storable-text";

/** Orders of the catalogue; with `-` from the other end. */
export const API_SORTS = ["name", "-name", "updated", "-updated"] as const;

/**
 * Words of a name, split where people see a border: camelCase, snake_case, kebab-case, path segments. Lower case. Each
 * character of Chinese and Japanese is a word: nothing in the text shows where theirs begin, and any part may be looked for.
 */
export function wordsOf(text: string): string[] {
  return storableText(text.normalize("NFKC"))
    .replace(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu, " $& ")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);
}

/** Text to search in: the words as split, and each name as a whole, once each and at most `limit` characters. */
export function searchTextOf(texts: readonly (string | null | undefined)[], limit = 2_000): string {
  const words = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    const whole = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
    for (const word of wordsOf(text)) words.add(word);
    if (whole.length <= 80) words.add(whole);
  }
  const all = [...words].join(" ");
  return all.length > limit ? all.slice(0, Math.max(0, all.lastIndexOf(" ", limit))) : all;
}

/** What people typed as a PostgreSQL tsquery: every word, each as a prefix. Null where there is no word in it. */
export function prefixQuery(q: string): string | null {
  const words = wordsOf(q).slice(0, 12);
  return words.length > 0 ? words.map((word) => `${word}:*`).join(" & ") : null;
}
