import { splitWords } from "@/lib/search/model/words/split-words";

/** The words of what people typed or wrote, folded as they are searched. */
export const wordsOf = splitWords;

/** What people typed as a PostgreSQL tsquery: every word, each as a prefix. Null where there is no word in it. */
export function prefixQuery(q: string): string | null {
  const words = splitWords(q).slice(0, 12);
  return words.length > 0 ? words.map((word) => `${word}:*`).join(" & ") : null;
}
