import type { Schema } from "@/lib/specs/model";
import type { Evaluate } from "./evaluate";
import type { Literal } from "./literal";

/** What a look at facts may ask for. */
export interface Scope {
  evaluate: Evaluate;
  /** Whether surely no value of a part (a property, an item, a name) meets all of these. */
  isPartEmpty(literals: readonly Literal[]): boolean;
  /** The schema of texts that a pattern finds, the same object each time; without a pattern, of all texts. */
  textsOf(pattern?: string): Schema;
}

/** Whether literals surely have no value in common, seen without asking: one of them allows nothing. */
export function isPlainlyEmpty(literals: readonly Literal[]): boolean {
  return literals.some(({ schema, holds }) => schema.always === !holds);
}
