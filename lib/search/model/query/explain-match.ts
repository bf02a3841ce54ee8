import { placedWords } from "@/lib/search/model/words/split-words";
import type { PlannedWord } from "./plan-query";

/** Where something matched: a part of what was found, its text, and the ranges of the words in it. */
export interface MatchedPlace {
  place: string;
  text: string;
  /** Offsets of UTF-16 units, in order, not overlapping; the end not included. */
  ranges: [start: number, end: number][];
}

/** Longer texts are shown from shortly before the first match. */
const SHOWN = 160;
const BEFORE = 40;

/** Whether a word of a text begins as a word that was looked for, or is it. */
function fits(word: string, { word: wanted, prefix }: PlannedWord): boolean {
  return prefix ? word.startsWith(wanted) : word === wanted;
}

/** The ranges of a text in which wanted words stand, and which of these it has. */
export function findWords(
  text: string,
  wanted: readonly PlannedWord[],
): { ranges: [number, number][]; found: Set<string> } {
  const ranges: [number, number][] = [];
  const found = new Set<string>();
  const words = placedWords(text);
  for (const [index, { word, start, end }] of words.entries()) {
    const match = wanted.find((one) => fits(word, one));
    // A name may be looked for as one word (`petid` for `petId`).
    const joined = match
      ? undefined
      : wanted.find((one) => one.word.length > word.length && joins(words, index, one.word));
    if (!match && !joined) continue;
    found.add((match ?? joined)?.word ?? word);
    const length = match?.prefix === true && end - start === word.length ? match.word.length : end - start;
    const last = ranges.at(-1);
    const stop = start + length;
    if (last && last[1] >= start) last[1] = Math.max(last[1], stop);
    else ranges.push([start, stop]);
  }
  return { ranges, found };
}

function joins(words: readonly { word: string }[], from: number, wanted: string): boolean {
  for (let first = from; first >= 0 && first > from - 6; first--) {
    let text = "";
    for (let next = first; next < words.length && text.length < wanted.length; next++) {
      text += words[next]?.word ?? "";
      if (next >= from && (text.startsWith(wanted) || wanted === text)) return true;
    }
  }
  return false;
}

/**
 * Why something was found: of its texts, the best first, those that have wanted words which no better one has; at least the
 * first that has any.
 */
export function explainMatch(
  texts: readonly { place: string; text: string | null | undefined }[],
  wanted: readonly PlannedWord[],
): MatchedPlace[] {
  const missing = new Set(wanted.map(({ word }) => word));
  const places: MatchedPlace[] = [];
  for (const { place, text } of texts) {
    if (!text || missing.size === 0) continue;
    const head = text.slice(0, 2_000);
    const { ranges, found } = findWords(head, wanted);
    if (![...found].some((word) => missing.has(word))) continue;
    for (const word of found) missing.delete(word);
    places.push({ place, ...excerpt(head, ranges) });
  }
  return places;
}

/** At most `SHOWN` characters, cut so that the first range is among them, and only the ranges in it. */
function excerpt(text: string, ranges: [number, number][]): Pick<MatchedPlace, "text" | "ranges"> {
  if (text.length <= SHOWN) return { text, ranges };
  const first = ranges[0]?.[0] ?? 0;
  const from = first < SHOWN - BEFORE ? 0 : first - BEFORE;
  const shown = text.slice(from, from + SHOWN).toWellFormed();
  const head = from > 0 ? "…" : "";
  const shift = head.length - from;
  const inside = ranges.filter(([start, end]) => start >= from && end <= from + SHOWN);
  return {
    text: `${head}${shown}${from + SHOWN < text.length ? "…" : ""}`,
    ranges: inside.map(([start, end]) => [start + shift, end + shift]),
  };
}
