import { type SearchBudget, spend } from "@/lib/diff/witness/search/search-budget";
import { languageOf, type State, type TextLanguage } from "./text-language";

/** What a text must be like: every one of some patterns found in it, none of others, and a length in code points. */
export interface TextDemand {
  found: readonly string[];
  absent?: readonly string[];
  minLength: number;
  maxLength: number;
}

/** A text on the way, as a list shared with all that begin alike. */
interface Beginning {
  states: State[];
  length: number;
  char: string;
  before?: Beginning;
}

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const DIGITS = "1234567890";
const OTHERS = "-_ ./:@#,;+=!?*&%$~'\"()[]{}<>|\\^`";
const MAX_QUEUE = 30_000;
/** Longer texts are not looked for with patterns. */
const MAX_LENGTH = 600;

/**
 * Up to `count` texts that satisfy a demand, shortest first, of letters and digits where that is possible. Undefined:
 * one of the patterns cannot be checked. Bounded by the budget: an empty list does not show that there is none.
 */
export function matchingTexts(demand: TextDemand, count: number, budget: SearchBudget): string[] | undefined {
  const found = demand.found.map(languageOf);
  const absent = (demand.absent ?? []).map(languageOf);
  const languages: TextLanguage[] = [];
  for (const language of [...found, ...absent]) {
    if (!language) return undefined;
    languages.push(language);
  }
  if (demand.minLength > MAX_LENGTH) return [];
  const isWanted = (states: readonly State[]) =>
    states.every((state, index) => languages[index]?.isFinal(state) === index < found.length);
  return walk(languages, { ...demand, count, isWanted, deadAfter: found.length }, budget);
}

interface Walk {
  count: number;
  minLength: number;
  maxLength: number;
  /** The languages before this index must be found, so that a state without a way on is the end. */
  deadAfter: number;
  isWanted(states: readonly State[]): boolean;
}

function walk(languages: readonly TextLanguage[], want: Walk, budget: SearchBudget): string[] {
  const boundaries = [...new Set(languages.flatMap((language) => language.boundaries))];
  const names = new Map<State, number>();
  const visits = new Map<string, number>();
  const results: string[] = [];
  const queue: Beginning[] = [{ states: languages.map((language) => language.start), length: 0, char: "" }];
  for (let index = 0; index < queue.length && queue.length < MAX_QUEUE; index++) {
    const here = queue[index];
    if (!here || !spend(budget)) break;
    if (here.length >= want.minLength && want.isWanted(here.states)) {
      results.push(textOf(here));
      if (results.length >= want.count) break;
    }
    if (here.length >= Math.min(want.maxLength, MAX_LENGTH)) continue;
    const seen = new Set<string>();
    for (const char of charactersAt(here.length, boundaries)) {
      const code = char.codePointAt(0) ?? 0;
      const states = here.states.map((state, at) => languages[at]?.next(state, code));
      if (states.some((state, at) => state === undefined && at < want.deadAfter)) continue;
      const key = keyOf(states, Math.min(here.length + 1, want.minLength), names);
      // One way on to each state keeps the queue small; several are only needed for several texts.
      if (seen.has(key) && want.count === 1) continue;
      seen.add(key);
      const visited = visits.get(key) ?? 0;
      if (visited >= want.count) continue;
      visits.set(key, visited + 1);
      queue.push({ states, length: here.length + 1, char, before: here });
    }
  }
  return results;
}

/** The characters to try at a position: letters and digits first, a different one at each position. */
function charactersAt(position: number, boundaries: readonly number[]): string[] {
  const turned = (text: string) => {
    const at = position % text.length;
    return text.slice(at) + text.slice(0, at);
  };
  const rest = boundaries.map((code) => String.fromCodePoint(code));
  return [...new Set([...turned(LOWER), ...turned(UPPER), ...turned(DIGITS), ...OTHERS, ...rest])];
}

function keyOf(states: readonly State[], length: number, names: Map<State, number>): string {
  const parts = states.map((state) => {
    const known = names.get(state);
    if (known !== undefined) return known;
    names.set(state, names.size);
    return names.size - 1;
  });
  return `${parts.join()}:${length}`;
}

function textOf(beginning: Beginning): string {
  const chars: string[] = [];
  for (let here: Beginning | undefined = beginning; here; here = here.before) chars.push(here.char);
  return chars.reverse().join("");
}
