import { storableText } from "@/lib/core/storable-text";

/** A word of a text, folded, and where it stands: offsets of UTF-16 units, the end not included. */
export interface WordPlace {
  word: string;
  start: number;
  end: number;
}

/** A character with its marks; the half-width voiced sound marks of Japanese are letters to Unicode. */
const CLUSTER = /[\s\S][\p{M}\uff9e\uff9f]*/gu;
const IDEOGRAPH = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** Letters that Unicode does not take apart, as people without them on the keyboard write them. */
const SPELLED = new Map<string, string>(
  Object.entries({ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th", ı: "i", ħ: "h" }),
);

/**
 * A text as it is compared: lower case, full-width and other compatible forms as the usual ones, Latin letters without
 * their accents (é = e, ü = u, ß = ss). Marks that make another letter (Japanese が, Hindi vowels) stay.
 */
export function foldText(text: string): string {
  const lower = storableText(text.normalize("NFKC").toLowerCase());
  const bare = lower
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
  return bare.replace(/[ßæœøđðłþıħ]/g, (letter) => SPELLED.get(letter) ?? letter);
}

/** A name as one word: folded, letters and digits only, at most 200 characters; empty where it has none. */
export function foldName(name: string): string {
  return foldText(name)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "")
    .slice(0, 200);
}

interface Cluster {
  folded: string;
  start: number;
  end: number;
  upper: boolean;
  lower: boolean;
  ideograph: boolean;
}

function clustersOf(text: string): Cluster[] {
  const clusters: Cluster[] = [];
  for (const { 0: raw, index } of text.matchAll(CLUSTER)) {
    const usual = raw.normalize("NFKC");
    const first = usual.codePointAt(0);
    const letter = first === undefined ? "" : String.fromCodePoint(first);
    clusters.push({
      folded: WORD_CHARACTER.test(usual) ? foldText(usual).replace(/[^\p{L}\p{N}\p{M}]/gu, "") : "",
      start: index,
      end: index + raw.length,
      upper: /^\p{Lu}/u.test(usual),
      lower: /^[\p{Ll}\d]/u.test(usual),
      ideograph: IDEOGRAPH.test(letter),
    });
  }
  return clusters;
}

/** Whether people see a border before a character: `userId`, `HTTPServer`, any character of Chinese or Japanese. */
function startsWord(before: Cluster | undefined, here: Cluster, after: Cluster | undefined): boolean {
  if (!before || before.folded === "" || here.ideograph || before.ideograph) return true;
  if (!here.upper) return false;
  return before.lower || (before.upper && after?.lower === true && /^\p{L}/u.test(after.folded));
}

/**
 * The words of a text and where they stand, split where people see a border: camelCase, snake_case, kebab-case, path
 * segments. Each character of Chinese and Japanese is a word: nothing in the text shows where theirs begin.
 */
export function placedWords(text: string): WordPlace[] {
  const clusters = clustersOf(text);
  const words: WordPlace[] = [];
  let open: WordPlace | undefined;
  for (const [index, here] of clusters.entries()) {
    if (here.folded === "") {
      open = undefined;
      continue;
    }
    if (!open || startsWord(clusters[index - 1], here, clusters[index + 1])) {
      open = { word: "", start: here.start, end: here.end };
      words.push(open);
    }
    open.word += here.folded;
    open.end = here.end;
  }
  return words;
}

/** The words of a text, folded; those of `placedWords`, and quicker where all is ASCII. */
export function splitWords(text: string): string[] {
  if (/[^\x00-\x7f]/.test(text)) return placedWords(text).map(({ word }) => word);
  return text
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
}
