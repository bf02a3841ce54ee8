import { placedWords } from "@/lib/search/model/words/split-words";
import type { ParsedQuery } from "./parse-query";

/** A word that is searched, and how like a typed one it is: 0 to 1. */
export interface LikeWord {
  typed: string;
  word: string;
  likeness: number;
}

/** Steps from one word to another: letters put in, left out, changed, or two neighbours changed over; at most `most` + 1. */
export function typingErrors(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
      row.push(steps);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}

/** A word with two neighbouring letters changed over: in short words these share too few trigrams to be found by them. */
export function swappedWords(word: string): string[] {
  const letters = [...word];
  const swapped: string[] = [];
  for (let at = 0; at + 1 < letters.length && at < 24; at++) {
    const other = [...letters];
    [other[at], other[at + 1]] = [letters[at + 1] ?? "", letters[at] ?? ""];
    swapped.push(other.join(""));
  }
  return swapped.filter((other) => other !== word);
}

/**
 * For each typed word that nothing begins with, the one that was most likely meant: the fewest typing errors, one in short
 * words and two in others; then the likest. Words that something begins with stand.
 */
export function correctWords(typed: readonly string[], like: readonly LikeWord[]): Map<string, string> {
  const corrected = new Map<string, string>();
  for (const word of typed) {
    const known = like.filter((one) => one.typed === word);
    if (word.length < 4 || known.some((one) => one.word.startsWith(word))) continue;
    const most = word.length <= 5 ? 1 : 2;
    const best = known
      .map((one) => ({ ...one, errors: errorsOfBeginning(word, one.word, most) }))
      .filter(({ errors }) => errors <= most)
      .sort((a, b) => a.errors - b.errors || b.likeness - a.likeness || (a.word < b.word ? -1 : 1))[0];
    if (best) corrected.set(word, best.word);
  }
  return corrected;
}

/** Errors of what may be only the beginning of a longer word. */
function errorsOfBeginning(typed: string, word: string, most: number): number {
  const whole = typingErrors(typed, word, most);
  return word.length > typed.length
    ? Math.min(whole, typingErrors(typed, word.slice(0, typed.length), most) + 0.5)
    : whole;
}

/** A query as text again. */
export function writeQuery({ terms, conditions }: ParsedQuery): string {
  const quoted = (text: string, always: boolean) => (always || /\s/u.test(text) ? `"${text}"` : text);
  return [
    ...terms.map(({ text, exact, negated }) => `${negated ? "-" : ""}${exact ? quoted(text, true) : text}`),
    ...conditions.map(({ filter, value, negated }) => `${negated ? "-" : ""}${filter}:${quoted(value, false)}`),
  ].join(" ");
}

/** A query with words replaced by what was meant; its filters and what is around the words stay. */
export function replaceWords(parsed: ParsedQuery, corrected: ReadonlyMap<string, string>): ParsedQuery {
  const terms = parsed.terms.map((term) => {
    let text = "";
    let at = 0;
    for (const { word, start, end } of placedWords(term.text)) {
      text += term.text.slice(at, start) + (corrected.get(word) ?? term.text.slice(start, end));
      at = end;
    }
    return { ...term, text: text + term.text.slice(at) };
  });
  return { ...parsed, terms };
}
