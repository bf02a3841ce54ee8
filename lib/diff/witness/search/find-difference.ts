import { canonicalJson } from "@/lib/core/canonical-json";
import type { MessageSide } from "@/lib/diff/compare/difference";
import type { SchemaViews } from "@/lib/diff/compare/schema-views";
import type { MessageValidator } from "@/lib/diff/witness/validator";
import { createMaker } from "@/lib/diff/witness/values/create-maker";
import { documentedValues } from "@/lib/diff/witness/values/documented";
import type { Hint } from "@/lib/diff/witness/values/maker";
import type { JsonValue, Schema } from "@/lib/specs/model";
import { createSearching } from "./create-searching";
import type { SearchBudget } from "./search-budget";
import { shrunk } from "./shrink";

export type Found = { status: "found"; value: JsonValue } | { status: "none-found"; why: string };

/** A schema with what judges and reads it. */
export interface Sided {
  schema: Schema;
  validator: MessageValidator;
  views: SchemaViews;
}

export interface FindOptions {
  /** Which messages are searched. Default: request. */
  side?: MessageSide;
  /** Of the property or parameter, so that values read well. */
  name?: string;
  /** Values that the documents show here. */
  documented?: readonly JsonValue[];
}

/**
 * A small, readable value that `accepting` accepts and `rejecting` refuses, as both validators say. Deterministic, and
 * bounded by the budget, which is counted down. `none-found` shows nothing but that the search came to its end.
 */
export function findDifference(
  accepting: Sided,
  rejecting: Sided,
  budget: SearchBudget,
  options: FindOptions = {},
): Found {
  const { side = "request", name } = options;
  const maker = createMaker({ ...accepting, budget, side });
  const other = createMaker({ ...rejecting, budget, side });
  const searching = createSearching(maker, other);
  const documented = [...documentedValues(rejecting.schema), ...(options.documented ?? [])];
  const hint: Hint = { name, documented };
  const verdict = { doubt: "" };
  const isDifference = (value: JsonValue): boolean => {
    const taken = accepting.validator.check(accepting.schema, value);
    if (taken.status === "unknown") verdict.doubt = taken.why;
    if (taken.status !== "accepted") return false;
    const refused = rejecting.validator.check(rejecting.schema, value);
    if (refused.status === "unknown") verdict.doubt = refused.why;
    return refused.status === "rejected";
  };
  const found = searching
    .differences(accepting.schema, rejecting.schema, hint)
    .filter(isDifference)
    .sort((a, b) => weightOf(a) - weightOf(b));
  const [smallest] = found;
  if (smallest !== undefined) return { status: "found", value: shrunk(smallest, isDifference, budget) };
  if (verdict.doubt !== "") return { status: "none-found", why: verdict.doubt };
  if (budget.steps <= 0) return { status: "none-found", why: "the search ended at its bound" };
  return { status: "none-found", why: `none of ${searching.tried()} values shows the difference` };
}

/** Sorting is stable: of values of about the same size the one that was thought of first stays first. */
function weightOf(value: JsonValue): number {
  return Math.floor(Math.log2(canonicalJson(value).length + 8));
}
