import type { MessageSide } from "@/lib/diff/compare/difference";
import type { SchemaViews } from "@/lib/diff/compare/schema-views";
import type { SearchBudget } from "@/lib/diff/witness/search/search-budget";
import { createMessageValidator, type MessageValidator } from "@/lib/diff/witness/validator";
import type { JsonValue, Schema } from "@/lib/specs/model";
import { createMaker } from "./create-maker";
import { plantedValues } from "./plant";

export interface MakeOptions {
  /** Which messages are made: requests leave `readOnly` properties out, responses `writeOnly` ones. Default: request. */
  side?: MessageSide;
  /** Judges what is made; a new one by default. */
  validator?: MessageValidator;
  /** Counted down. Default: 5,000 steps. */
  budget?: SearchBudget;
  /** Of the property or parameter that the value is for: `currency` becomes `EUR`. */
  name?: string;
  /** Values that the document shows here. */
  documented?: readonly JsonValue[];
  /** A value that must stand at a path, as of `Segment.key`: `.name`, `[]`, `[2]`, `|member`, `@rest`, `~pattern`. */
  at?: { path: readonly string[]; value: JsonValue };
  /** Whether a value will do; the first that does is returned. */
  accept?: (value: JsonValue) => boolean;
}

/** With `accept`, so many values are tried. */
const MAX_TRIED = 40;

/**
 * A small valid value of a schema: documented values first, else made. With `at` everything around the planted value is
 * made to fit, and the planted value is taken as it is. Undefined: none was found within bounds.
 */
export function makeValue(schema: Schema, views: SchemaViews, options: MakeOptions = {}): JsonValue | undefined {
  const { side = "request", at, accept, name, documented } = options;
  const validator = options.validator ?? createMessageValidator(side);
  const maker = createMaker({ views, validator, side, budget: options.budget ?? { steps: 5_000 } });
  const hint = { name, documented };
  const values = at ? plantedValues(maker, schema, at.path, at.value, hint) : maker.valuesOf(schema, hint);
  let tried = 0;
  for (const value of values) {
    if (!accept || accept(value)) return value;
    if (++tried >= MAX_TRIED) break;
  }
  return undefined;
}
