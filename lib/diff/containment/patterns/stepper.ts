import type { CharSet } from "refa";
import type { Automaton } from "./automaton";

/** How much may still be done; counts states looked at, never time. */
export interface Work {
  left: number;
}

/** Runs an automaton as a deterministic one, whose states are made as they are met. */
export interface Stepper {
  start: number;
  /** The state after the characters of the atom. */
  next(state: number, atom: number): number;
  /** Whether a text that ends here is accepted. */
  accepts(state: number): boolean;
  /** `always`: whatever follows is accepted; `never`: nothing that follows is. */
  fate(state: number): "always" | "never" | "open";
}

interface Met {
  states: readonly number[];
  /** Which of the character sets that are looked back for hold the character before. */
  behind: string;
  isSettled: boolean;
  accepts?: boolean;
  next: (number | undefined)[];
}

/** The atom that stands for the end of the text. */
const END = -1;

/**
 * A stepper over atoms: disjoint sets of characters that no set of the automaton tells apart. Throws a `RangeError`
 * where the work is used up.
 */
export function createStepper(automaton: Automaton, atoms: readonly CharSet[], work: Work): Stepper {
  const isWithin = membership(atoms);
  const looksBehind = automaton.looks.flat().filter((look) => look.kind === "behind");
  const met: Met[] = [];
  const ids = new Map<string, number>();

  const intern = (states: readonly number[], behind: string, isSettled: boolean): number => {
    const key = isSettled ? "settled" : `${states.join()} ${behind}`;
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, met.length);
    met.push({ states, behind, isSettled, next: [] });
    return met.length - 1;
  };

  /** Everything that can be reached without a character, given the characters before and after. */
  const spread = (state: Met, atom: number): Set<number> => {
    const reached = new Set(state.states);
    for (const at of reached) {
      if (--work.left < 0) throw new RangeError("too many steps");
      for (const to of automaton.jumps[at] ?? []) reached.add(to);
      for (const look of automaton.looks[at] ?? []) {
        const holds =
          look.kind === "ahead"
            ? atom !== END && isWithin(look.chars, atom)
            : state.behind.charAt(looksBehind.indexOf(look)) === "1";
        if (holds !== look.negate) reached.add(look.to);
      }
    }
    return reached;
  };

  const next = (id: number, atom: number): number => {
    const state = met[id];
    if (!state || state.isSettled) return id;
    const known = state.next[atom];
    if (known !== undefined) return known;
    const reached = spread(state, atom);
    const after = new Set<number>();
    for (const at of reached) {
      for (const { chars, to } of automaton.steps[at] ?? []) {
        work.left--;
        if (isWithin(chars, atom)) after.add(to);
      }
    }
    const behind = after.size === 0 ? "" : looksBehind.map((look) => (isWithin(look.chars, atom) ? "1" : "0")).join("");
    const made = intern(
      [...after].sort((a, b) => a - b),
      behind,
      reached.has(automaton.final),
    );
    state.next[atom] = made;
    return made;
  };

  const accepts = (id: number): boolean => {
    const state = met[id];
    if (!state) return false;
    state.accepts ??= state.isSettled || spread(state, END).has(automaton.final);
    return state.accepts;
  };

  const fate = (id: number): "always" | "never" | "open" => {
    const state = met[id];
    if (state?.isSettled) return "always";
    return state?.states.length === 0 ? "never" : "open";
  };

  return { start: intern([automaton.start], looksBehind.map(() => "0").join(""), false), next, accepts, fate };
}

/** Whether an atom lies in a character set; sets are split into atoms once. */
function membership(atoms: readonly CharSet[]): (chars: CharSet, atom: number) => boolean {
  const memory = new Map<CharSet, boolean[]>();
  return (chars, atom) => {
    let known = memory.get(chars);
    if (!known) memory.set(chars, (known = []));
    const first = atoms[atom]?.ranges[0]?.min;
    return (known[atom] ??= first !== undefined && chars.has(first));
  };
}
