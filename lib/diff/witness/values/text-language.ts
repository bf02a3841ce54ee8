import { CharSet, DFA, JS, NFA } from "refa";
import type { Assertion, Concatenation, Element, Expression, NoParent } from "refa";

/** The texts that a pattern finds something in, as an automaton that is walked character by character. */
export interface TextLanguage {
  start: State;
  next(state: State, char: number): State;
  isFinal(state: State): boolean;
  /** The least character of every range that the automaton tells apart; capped. */
  readonly boundaries: readonly number[];
}

/** A state; `undefined` is the one from which nothing is found any more. */
export type State = DFA.ReadonlyNode | undefined;

/** Stand for the two ends of a text while the automaton is made; private-use characters, so no text loses much. */
const START = 0xe000;
const END = 0xe001;
const MAX_NODES = 2_500;
const MAX_PATTERN_LENGTH = 5_000;
const MAX_BOUNDARIES = 150;
const MAX_REMEMBERED = 500;

const remembered = new Map<string, TextLanguage | null>();

/**
 * The language of a pattern as JSON Schema means it: found anywhere, unless anchored. Undefined: not checkable (look-around,
 * back-references, word boundaries, too large).
 */
export function languageOf(pattern: string): TextLanguage | undefined {
  const known = remembered.get(pattern);
  if (known !== undefined) return known ?? undefined;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const made = pattern.length > MAX_PATTERN_LENGTH ? undefined : makeLanguage(pattern);
  remembered.set(pattern, made ?? null);
  return made;
}

/** Whether a pattern is found in a text; undefined where the pattern is not checkable. */
export function isFound(pattern: string, text: string): boolean | undefined {
  const language = languageOf(pattern);
  if (!language) return undefined;
  let state: State = language.start;
  for (const char of text) state = language.next(state, char.codePointAt(0) ?? 0);
  return language.isFinal(state);
}

function makeLanguage(pattern: string): TextLanguage | undefined {
  for (const flags of ["u", ""]) {
    const automaton = automatonOf(pattern, flags);
    if (automaton) return walkOf(automaton);
  }
  return undefined;
}

function automatonOf(pattern: string, flags: string): DFA | undefined {
  try {
    const parser = JS.Parser.fromLiteral({ source: pattern, flags });
    const { expression, maxCharacter } = parser.parse({ maxBackreferenceWords: 0, backreferences: "throw" });
    const wanted = foundAnywhere(expression, maxCharacter);
    const nfa = NFA.fromRegex(wanted, { maxCharacter }, { assertions: "throw" }, new NFA.LimitedNodeFactory(MAX_NODES));
    const dfa = DFA.fromFA(nfa, new DFA.LimitedNodeFactory(MAX_NODES));
    dfa.minimize();
    return dfa;
  } catch {
    return undefined;
  }
}

type Part = NoParent<Element>;

/** The expression with anything before and after it, and its anchors as characters. */
function foundAnywhere(expression: NoParent<Expression>, maxCharacter: number): NoParent<Expression> {
  const characters = CharSet.all(maxCharacter);
  const ends = CharSet.fromRange(maxCharacter, { min: START, max: END });
  const anything = (): Part => ({
    type: "Quantifier",
    min: 0,
    max: Infinity,
    lazy: false,
    alternatives: [{ type: "Concatenation", elements: [{ type: "CharacterClass", characters }] }],
  });
  const found: Part = { type: "Alternation", alternatives: withMarkedEnds(expression.alternatives, ends) };
  return {
    type: "Expression",
    alternatives: [{ type: "Concatenation", elements: [anything(), found, anything()] }],
  };
}

type Sequence = NoParent<Concatenation>;

function withMarkedEnds(alternatives: readonly Sequence[], ends: CharSet): Sequence[] {
  return alternatives.map((sequence) => ({
    type: "Concatenation",
    elements: sequence.elements.map((element) => markedElement(element, ends)),
  }));
}

function markedElement(element: Part, ends: CharSet): Part {
  switch (element.type) {
    case "CharacterClass":
      return { type: "CharacterClass", characters: element.characters.without(ends) };
    case "Alternation":
      return { type: "Alternation", alternatives: withMarkedEnds(element.alternatives, ends) };
    case "Quantifier":
      return { ...element, alternatives: withMarkedEnds(element.alternatives, ends) };
    case "Assertion":
      return isEdge(element) ? markOf(element.kind, ends) : element;
    default:
      return element;
  }
}

/** `^` and `$` are "not after a character" and "not before a character". */
function isEdge(element: NoParent<Assertion>): boolean {
  const [only, ...others] = element.alternatives;
  const [part, ...more] = only?.elements ?? [];
  if (!element.negate || others.length > 0 || more.length > 0) return false;
  return part?.type === "CharacterClass" && part.characters.isAll;
}

function markOf(kind: "ahead" | "behind", ends: CharSet): Part {
  const at = kind === "behind" ? START : END;
  return { type: "CharacterClass", characters: CharSet.fromRange(ends.maximum, { min: at, max: at }) };
}

function isSurrogate(char: number): boolean {
  return char >= 0xd800 && char <= 0xdfff;
}

function walkOf(automaton: DFA): TextLanguage {
  const finals: ReadonlySet<DFA.ReadonlyNode> = automaton.finals;
  const boundaries = new Set<number>();
  for (const node of automaton.nodes()) {
    for (const [range] of node.out) {
      if (boundaries.size >= MAX_BOUNDARIES) break;
      if (range.min !== START && range.min !== END && !isSurrogate(range.min)) boundaries.add(range.min);
    }
  }
  return {
    start: automaton.initial.out.get(START),
    next: (state, char) => state?.out.get(char),
    isFinal: (state) => {
      const last = state?.out.get(END);
      return last !== undefined && finals.has(last);
    },
    boundaries: [...boundaries].sort((a, b) => a - b),
  };
}
