import type { SchemaView } from "@/lib/diff/compare/schema-view";
import type { Hint, Maker } from "@/lib/diff/witness/values/maker";
import type { JsonValue, Schema } from "@/lib/specs/model";

/** Where a value is looked for: `accepting` must take it, `rejecting` must not. */
export interface SearchPair {
  accepting: Schema;
  rejecting: Schema;
  /** The views of both; `given` of the accepting, `wanted` of the rejecting. */
  given: SchemaView;
  wanted: SchemaView;
  hint: Hint;
}

/** The search, as the families of keywords see it. */
export interface Searching {
  /** Makes values of the accepting definition's schemas. */
  maker: Maker;
  /** Makes values of the rejecting definition's schemas; for looking at them, mostly. */
  other: Maker;
  /** Values that one schema accepts and another refuses; few, checked, remembered. Undefined schemas allow anything. */
  differences(accepting: Schema | undefined, rejecting: Schema | undefined, hint?: Hint): readonly JsonValue[];
}
