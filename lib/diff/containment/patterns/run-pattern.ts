import type { Automaton } from "./automaton";
import type { CompiledPattern } from "./compile-pattern";

/** Whether a compiled pattern finds something in a text. Takes steps in proportion to text and automaton. */
export function runPattern(compiled: CompiledPattern, text: string): boolean {
  const codes = [...text].map((char) => char.codePointAt(0) ?? 0);
  return compiled.parts.every(({ automaton, negate }) => isAccepted(automaton, codes) !== negate);
}

function isAccepted(automaton: Automaton, codes: readonly number[]): boolean {
  let states = new Set([automaton.start]);
  for (let index = 0; index <= codes.length; index++) {
    const before = codes[index - 1];
    const after = codes[index];
    spread(automaton, states, before, after);
    if (states.has(automaton.final)) return true;
    if (after === undefined) return false;
    const next = new Set<number>();
    for (const at of states) {
      for (const { chars, to } of automaton.steps[at] ?? []) if (chars.has(after)) next.add(to);
    }
    states = next;
  }
  return false;
}

function spread(
  automaton: Automaton,
  states: Set<number>,
  before: number | undefined,
  after: number | undefined,
): void {
  for (const at of states) {
    for (const to of automaton.jumps[at] ?? []) states.add(to);
    for (const look of automaton.looks[at] ?? []) {
      const char = look.kind === "ahead" ? after : before;
      if ((char !== undefined && look.chars.has(char)) !== look.negate) states.add(look.to);
    }
  }
}
