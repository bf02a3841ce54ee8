import type { Condition } from "@/lib/diff/compare/conditions";
import type { MessageSide } from "@/lib/diff/compare/difference";
import type { SchemaView } from "@/lib/diff/compare/schema-view";
import type { SchemaViews } from "@/lib/diff/compare/schema-views";
import type { SearchBudget } from "@/lib/diff/witness/search/search-budget";
import type { MessageValidator } from "@/lib/diff/witness/validator";
import type { JsonValue, Schema } from "@/lib/specs/model";

/** What is known of the place that a value is made for. */
export interface Hint {
  /** Of the property. */
  name?: string;
  /** Values that documents show at this place. */
  documented?: readonly JsonValue[];
}

/** Makes values of schemas; see `createMaker`. */
export interface Maker {
  readonly views: SchemaViews;
  readonly validator: MessageValidator;
  readonly budget: SearchBudget;
  readonly side?: MessageSide;
  /** Valid values of a schema, the small and readable ones first, no two alike. Lazy: stop when you have enough. */
  valuesOf(schema: Schema, hint?: Hint): Generator<JsonValue>;
  /** The first of them. Remembered. */
  firstOf(schema: Schema, hint?: Hint): JsonValue | undefined;
  /** The first few of them. */
  someOf(schema: Schema, count: number, hint?: Hint): JsonValue[];
  /** Whether the validator does not refuse a value. */
  isFine(schema: Schema, value: JsonValue): boolean;
  /** A schema narrowed by one of its choices that is still open; undefined: no choice is open. */
  casesOf(schema: Schema): Schema[] | undefined;
  /** Both at once. */
  both(...schemas: Schema[]): Schema;
  /** What a condition asks, as a schema. */
  testOf(condition: Condition): Schema | undefined;
  /** What tells a member of a choice from the others, as it stands in a step `|tag`. */
  tagOf(member: Schema): string;
  viewOf(schema: Schema): SchemaView;
}
