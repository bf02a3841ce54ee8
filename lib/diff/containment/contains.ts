import type { MessageSide } from "@/lib/diff/compare/difference";
import type { JsonValue, Schema } from "@/lib/specs/model";
import { createEmptiness } from "./emptiness";
import { NO_NAMES, outside, within } from "./literal";
import { smallValues } from "./small-values";

/** Whether one schema's values are all another's. `contained` and `not-contained` are never wrong. */
export type Containment =
  | { status: "contained"; reason: string }
  | { status: "not-contained"; value?: JsonValue; reason: string }
  | { status: "unknown"; why: string };

/** Answers about schemas on one side of a call, with one memory for all questions. */
export interface ContainmentChecker {
  of(inner: Schema, outer: Schema): Containment;
  /** Whether the inner is shown to be contained; looks for no value. */
  holds(inner: Schema, outer: Schema): boolean;
}

/**
 * A checker for one side of a call, for schemas of any definitions. It asks whether a value can be of the inner schema and not of the outer: where every
 * way of being so contradicts itself, the inner is contained; where a small value is so, it is not.
 */
export function createContainment(side: MessageSide): ContainmentChecker {
  const { isEmpty, evaluate, isSame } = createEmptiness(side);
  const answers = new Map<Schema, Map<Schema, Containment>>();

  const decide = (inner: Schema, outer: Schema): Containment => {
    if (isSame(inner, outer)) return { status: "contained", reason: "both demand the same" };
    if (isEmpty([within(inner), outside(outer)]))
      return { status: "contained", reason: "every way of breaking a demand of the wider is ruled out" };
    if (isEmpty([within(inner)])) return { status: "contained", reason: "no value meets the demands of the narrower" };
    for (const value of smallValues(inner, outer)) {
      if (evaluate(inner, value, NO_NAMES) === true && evaluate(outer, value, NO_NAMES) === false)
        return { status: "not-contained", value, reason: "a value is valid for the one and not for the other" };
    }
    return { status: "unknown", why: "neither shown to be contained nor a value found that is not" };
  };

  return {
    holds: (inner, outer) =>
      isSame(inner, outer) || isEmpty([within(inner), outside(outer)]) || isEmpty([within(inner)]),
    of(inner, outer) {
      let known = answers.get(inner);
      if (!known) answers.set(inner, (known = new Map()));
      const answer = known.get(outer) ?? decide(inner, outer);
      known.set(outer, answer);
      return answer;
    },
  };
}
