import type { MessageSide } from "@/lib/diff/compare/difference";
import type { SchemaGraph } from "@/lib/diff/compare/schema-graph";
import type { SchemaViews } from "@/lib/diff/compare/schema-views";
import type { SearchBudget } from "./search/search-budget";
import { readingText } from "./text-reading";
import { createMessageValidator, type MessageValidator } from "./validator";
import { createMaker } from "./values/create-maker";
import type { Maker } from "./values/maker";

/** Which of the two versions. */
export type Version = "from" | "to";

/** The other of the two. */
export function otherVersion(version: Version): Version {
  return version === "to" ? "from" : "to";
}

/** One version's schemas, as proofs use them: for one side of a call and one way of reading values. */
export interface ProofSide {
  which: Version;
  views: SchemaViews;
  /** Reads values as text where the place is text. */
  validator: MessageValidator;
  maker: Maker;
}

/** What all proofs of one comparison share: validators, values that were made, and what is left to spend. */
export interface ProofContext {
  graph: SchemaGraph;
  /** Steps that are left for the whole comparison. */
  left: SearchBudget;
  side(which: Version, side: MessageSide, textLevels: number): ProofSide;
  /** Runs something with a budget of its own; what it used is taken off the whole. */
  spending<T>(steps: number, work: (budget: SearchBudget) => T): T;
}

/** Steps that all searches of one comparison may take together. */
export const STEPS_OF_COMPARISON = 400_000;
/** Steps that one search of a pair of schemas may take. */
export const STEPS_OF_SEARCH = 6_000;
/** Steps that making one whole message may take. */
export const STEPS_OF_MESSAGE = 3_000;

/** So many schemas visited by a validator, as a power of two, count as one step. */
const VISITS_OF_STEP = 4;

/** A context for one comparison. */
export function createProofContext(graph: SchemaGraph): ProofContext {
  const sides = new Map<string, ProofSide>();
  const validators = new Map<string, MessageValidator>();
  const left: SearchBudget = { steps: STEPS_OF_COMPARISON };
  /** Every maker counts here; it is filled up for each change. */
  const budget: SearchBudget = { steps: 0 };

  const validatorOf = (which: Version, side: MessageSide): MessageValidator => {
    const key = `${which} ${side}`;
    const known =
      validators.get(key) ?? createMessageValidator(side, (steps) => (budget.steps -= steps >> VISITS_OF_STEP));
    validators.set(key, known);
    return known;
  };

  const sideOf = (which: Version, side: MessageSide, textLevels: number): ProofSide => {
    const key = `${which} ${side} ${textLevels}`;
    const known = sides.get(key);
    if (known) return known;
    const { views } = graph[which];
    const validator = readingText(validatorOf(which, side), textLevels);
    const made: ProofSide = { which, views, validator, maker: createMaker({ views, validator, budget, side }) };
    sides.set(key, made);
    return made;
  };

  return {
    graph,
    left,
    side: sideOf,
    spending(steps, work) {
      budget.steps = Math.min(steps, left.steps);
      const before = budget.steps;
      const result = work(budget);
      left.steps -= Math.max(1, before - budget.steps);
      return result;
    },
  };
}
