import { type CharSet, JS, type NoParent, type Concatenation, type Element } from "refa";

/** Looks at the one character before or after; at an end of the text there is none, and only a negated look holds. */
export interface Look {
  kind: "ahead" | "behind";
  negate: boolean;
  chars: CharSet;
  to: number;
}

/** A nondeterministic automaton over code points, of which a text is accepted where `final` can be reached. */
export interface Automaton {
  start: number;
  final: number;
  steps: { chars: CharSet; to: number }[][];
  jumps: number[][];
  looks: Look[][];
}

/** A pattern that cannot be turned into an automaton, and why. */
export class NoAutomatonError extends Error {}

/** More states than this make a pattern too large to be compared. */
const MAX_STATES = 6_000;

type Alternatives = readonly NoParent<Concatenation>[];

/** Builds the automaton of an expression, to be found anywhere in a text (`anywhere`) or to fit from its beginning. */
export function buildAutomaton(alternatives: Alternatives, begins: "anywhere" | "at-start"): Automaton {
  const automaton: Automaton = { start: 0, final: 0, steps: [], jumps: [], looks: [] };
  const state = (): number => {
    if (automaton.steps.length >= MAX_STATES) throw new NoAutomatonError("the pattern has too many states");
    automaton.steps.push([]);
    automaton.jumps.push([]);
    automaton.looks.push([]);
    return automaton.steps.length - 1;
  };
  const jump = (from: number, to: number): void => {
    automaton.jumps[from]?.push(to);
  };

  const either = (parts: Alternatives, from: number): number => {
    const end = state();
    for (const part of parts) {
      let at = state();
      jump(from, at);
      for (const element of part.elements) at = one(element, at);
      jump(at, end);
    }
    return end;
  };

  const one = (element: NoParent<Element>, from: number): number => {
    if (element.type === "Alternation") return either(element.alternatives, from);
    if (element.type === "Quantifier") return repeat(element.alternatives, element.min, element.max, from);
    const end = state();
    if (element.type === "CharacterClass") automaton.steps[from]?.push({ chars: element.characters, to: end });
    else if (element.type === "Assertion") {
      const chars = singleCharacter(element.alternatives);
      if (!chars) throw new NoAutomatonError("the pattern looks around");
      automaton.looks[from]?.push({ kind: element.kind, negate: element.negate, chars, to: end });
    } else throw new NoAutomatonError("the pattern refers back");
    return end;
  };

  const repeat = (parts: Alternatives, min: number, max: number, from: number): number => {
    let at = from;
    for (let count = 0; count < min; count++) at = either(parts, at);
    if (max === Number.POSITIVE_INFINITY) {
      const loop = state();
      jump(at, loop);
      jump(either(parts, loop), loop);
      return loop;
    }
    const end = state();
    for (let count = min; count < max; count++) {
      jump(at, end);
      at = either(parts, at);
    }
    jump(at, end);
    return end;
  };

  automaton.start = state();
  if (begins === "anywhere") automaton.steps[automaton.start]?.push({ chars: ALL, to: automaton.start });
  automaton.final = either(alternatives, automaton.start);
  return automaton;
}

/** Every code point. */
export const ALL: CharSet = JS.createCharSet([{ kind: "any" }], { unicode: true, dotAll: true });

/** The characters of a look-around that looks at one character only. */
function singleCharacter(alternatives: Alternatives): CharSet | undefined {
  let chars: CharSet | undefined;
  for (const { elements } of alternatives) {
    const [only] = elements;
    if (elements.length !== 1 || only?.type !== "CharacterClass") return undefined;
    chars = chars ? chars.union(only.characters) : only.characters;
  }
  return chars;
}
