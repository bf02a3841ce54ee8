import { JS, type Concatenation, type Element, type NoParent } from "refa";
import { type Automaton, buildAutomaton, NoAutomatonError } from "./automaton";

/** A pattern as automata that all must find the text (or must not): look-ahead at the very beginning is apart. */
export interface CompiledPattern {
  parts: { automaton: Automaton; negate: boolean }[];
}

export type Compiled = CompiledPattern | { why: string };

/** Longer patterns are not compiled. */
const MAX_LENGTH = 5_000;
const MAX_NODES = 5_000;
const MAX_KEPT = 2_000;

const kept = new Map<string, Compiled>();

/** The automata of an ECMA-262 pattern with the flag `u`, found anywhere in a text; the same object each time. */
export function compilePattern(source: string): Compiled {
  const known = kept.get(source);
  if (known) return known;
  if (kept.size >= MAX_KEPT) kept.clear();
  const made = compile(source);
  kept.set(source, made);
  return made;
}

function compile(source: string): Compiled {
  if (source.length > MAX_LENGTH) return { why: "the pattern is too long" };
  const parser = parserOf(source) ?? parserOf(withPlainEscapes(source));
  if (!parser) return { why: "the pattern is not a regular expression" };
  try {
    const { expression } = parser.parse({ assertions: "parse", maxNodes: MAX_NODES, maxBackreferenceWords: 20 });
    return { parts: partsOf(expression.alternatives) };
  } catch (error) {
    if (error instanceof NoAutomatonError) return { why: error.message };
    return { why: "the pattern cannot be turned into an automaton" };
  }
}

function parserOf(source: string): JS.Parser | undefined {
  try {
    return JS.Parser.fromLiteral({ source, flags: "u" }, { ecmaVersion: 2024 });
  } catch {
    return undefined;
  }
}

/** Escapes that only patterns without the flag `u` know (`\-`, `\@`) stand for the character itself. */
function withPlainEscapes(source: string): string {
  let isInClass = false;
  let text = "";
  for (let index = 0; index < source.length; index++) {
    const char = source.charAt(index);
    const next = source.charAt(index + 1);
    if (char === "\\") {
      const isPlain = /^[!-/:-@[-`{-~ ]$/.test(next) && !/^[\^$\\.*+?()[\]{}|/]$/.test(next);
      text += isPlain && !(isInClass && next === "-") ? next : char + next;
      index++;
      continue;
    }
    if (char === "[") isInClass = true;
    if (char === "]") isInClass = false;
    text += char;
  }
  return text;
}

/** `^(?!x)(?=y)z` finds what `^z` and `^y` find and `^x` does not. */
function partsOf(alternatives: readonly NoParent<Concatenation>[]): CompiledPattern["parts"] {
  const [only] = alternatives;
  const first = only?.elements[0];
  if (alternatives.length !== 1 || !only || !isTextStart(first))
    return [{ automaton: buildAutomaton(alternatives, "anywhere"), negate: false }];
  const parts: CompiledPattern["parts"] = [];
  let index = 1;
  for (let look = only.elements[index]; look?.type === "Assertion"; look = only.elements[++index]) {
    if (look.kind !== "ahead") break;
    parts.push({ automaton: buildAutomaton(look.alternatives, "at-start"), negate: look.negate });
  }
  const rest: NoParent<Concatenation> = { type: "Concatenation", elements: only.elements.slice(index) };
  parts.push({ automaton: buildAutomaton([rest], "at-start"), negate: false });
  return parts;
}

function isTextStart(element: NoParent<Element> | undefined): boolean {
  if (element?.type !== "Assertion" || element.kind !== "behind" || !element.negate) return false;
  const inner = element.alternatives[0]?.elements;
  const only = inner?.[0];
  return (
    element.alternatives.length === 1 && inner?.length === 1 && only?.type === "CharacterClass" && only.characters.isAll
  );
}
