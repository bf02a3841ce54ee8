import { canonicalJson } from "@/lib/core/canonical-json";
import type { MessageSide } from "@/lib/diff/compare/difference";
import { ARRAY, BOOLEAN, NULL, NUMBER, OBJECT, STRING } from "@/lib/diff/compare/kinds";
import { isShapeless, type SchemaView } from "@/lib/diff/compare/schema-view";
import { tagOf } from "@/lib/diff/compare/schema-side";
import type { SchemaViews } from "@/lib/diff/compare/schema-views";
import { createShapes } from "@/lib/diff/compare/shape";
import { type SearchBudget, spend } from "@/lib/diff/witness/search/search-budget";
import type { MessageValidator } from "@/lib/diff/witness/validator";
import type { JsonValue, Schema } from "@/lib/specs/model";
import { arraysOf } from "./array-values";
import { createCases } from "./cases";
import { withTag } from "./discriminator-tag";
import { documentedValues } from "./documented";
import type { Hint, Maker } from "./maker";
import { numbersOf } from "./number-values";
import { objectsOf } from "./object-values";
import { repelled } from "./repelled";
import { stringsOf } from "./string-values";

export interface MakerOptions {
  views: SchemaViews;
  validator: MessageValidator;
  budget: SearchBudget;
  /** Which messages are made: decides what `readOnly` and `writeOnly` leave out. */
  side?: MessageSide;
}

/** What a check costs that the validator gives up: it went to its own bounds. */
const UNDECIDED = 300;
/** So many schemas that the validator visits count as one step. */
const VISITS_A_STEP = 20;
/** Schemas one within another. */
const MAX_DEPTH = 100;
/** Longer documented values are left for the end. */
const SMALL = 100;
/** Longer documented texts are left for the end, too. */
const READABLE = 60;
const MAX_LISTED = 200;

/** A maker of values, with its own memory. Everything it hands out was not refused by the validator. */
export function createMaker({ views, validator, budget, side }: MakerOptions): Maker {
  const cases = createCases(views);
  const schemas = { views, shape: createShapes(views) };
  const open = new Set<Schema>();
  const firsts = new Map<Schema, Map<string, JsonValue>>();

  const isFine = (schema: Schema, value: JsonValue): boolean => {
    if (schema.always !== undefined) return schema.always;
    if (budget.steps <= 0) return false;
    spend(budget, 2);
    const { status } = validator.check(schema, value);
    spend(budget, (validator.effort?.() ?? 0) / VISITS_A_STEP + (status === "unknown" ? UNDECIDED : 0));
    return status !== "rejected";
  };

  function* valuesOf(schema: Schema, hint: Hint = {}): Generator<JsonValue> {
    if (schema.always === false || open.has(schema) || open.size >= MAX_DEPTH || !spend(budget)) return;
    const documented = [...documentedValues(schema), ...(hint.documented ?? [])];
    const seen = new Set<string>();
    const candidates = candidatesOf(schema, { name: hint.name, documented });
    try {
      for (;;) {
        // Open only while it works, so that a consumer in between may ask for the same schema.
        open.add(schema);
        const step = candidates.next();
        open.delete(schema);
        if (step.done) return;
        const key = canonicalJson(step.value);
        if (seen.has(key)) continue;
        seen.add(key);
        if (isFine(schema, step.value)) yield step.value;
        if (budget.steps <= 0) return;
      }
    } finally {
      open.delete(schema);
    }
  }

  function* candidatesOf(schema: Schema, hint: Hint): Generator<JsonValue> {
    const view = views.of(schema);
    const documented = hint.documented ?? [];
    const isSmall = (value: JsonValue) => typeof value !== "object" || canonicalJson(value).length <= SMALL;
    yield* documented.filter((value) => typeof value !== "object" && String(value).length <= READABLE);
    if (view.kinds === 0) return;
    if (view.values) yield* listed(view);
    else {
      const choices = cases.of(schema);
      if (choices) yield* inTurn(choices.map((choice) => taggedValues(schema, choice, hint)));
      else yield* ofKinds(schema, view, hint);
    }
    yield* documented.filter(isSmall);
    if (view.kinds & NULL) yield null;
    yield* documented;
  }

  function* taggedValues(schema: Schema, choice: Schema, hint: Hint): Generator<JsonValue> {
    for (const value of valuesOf(choice, hint)) yield value;
    yield* withTag(maker, schema, choice, hint);
    const { value: plainest } = objectsOf(maker, choice, hint).next();
    const apart = plainest && !isFine(choice, plainest) ? repelled(maker, choice, plainest) : undefined;
    if (apart) yield apart;
  }

  function* ofKinds(schema: Schema, view: SchemaView, hint: Hint): Generator<JsonValue> {
    const sources: Generator<JsonValue>[] = [];
    const isPlain = isShapeless(view);
    const shapes: Generator<JsonValue>[] = [];
    if (view.kinds & OBJECT) shapes.push(objectsOf(maker, schema, hint));
    if (view.kinds & ARRAY) shapes.push(arraysOf(maker, schema, hint));
    if (!isPlain) sources.push(...shapes);
    if (view.kinds & STRING) sources.push(stringsOf(view, budget, hint.name));
    if (view.kinds & NUMBER) sources.push(numbersOf(view, hint.name));
    if (view.kinds & BOOLEAN) sources.push(each([true, false]));
    if (isPlain) sources.push(...shapes);
    if (view.kinds & NULL) sources.push(each([null]));
    yield* inTurn(sources);
  }

  const firstOf = (schema: Schema, hint: Hint = {}): JsonValue | undefined => {
    const name = `${hint.name ?? ""} ${hint.documented?.length ? canonicalJson(hint.documented[0]).slice(0, 200) : ""}`;
    const known = firsts.get(schema)?.get(name);
    if (known !== undefined) return known;
    const { value } = valuesOf(schema, hint).next();
    if (value === undefined) return undefined;
    const named = firsts.get(schema) ?? new Map<string, JsonValue>();
    firsts.set(schema, named.set(name, value));
    return value;
  };

  const someOf = (schema: Schema, count: number, hint: Hint = {}): JsonValue[] => {
    const values: JsonValue[] = [];
    for (const value of valuesOf(schema, hint)) if (values.push(value) >= count) break;
    return values;
  };

  const maker: Maker = {
    ...{ views, validator, budget, side, valuesOf, firstOf, someOf, isFine },
    casesOf: cases.of,
    both: cases.both,
    testOf: cases.testOf,
    tagOf: (member) => tagOf(member, schemas) ?? schemas.shape(member, 2),
    viewOf: views.of,
  };
  return maker;
}

function* listed(view: SchemaView): Generator<JsonValue> {
  let count = 0;
  for (const value of view.values?.values() ?? []) {
    if (++count > MAX_LISTED) return;
    yield value;
  }
}

function* each(values: readonly JsonValue[]): Generator<JsonValue> {
  yield* values;
}

/** The first of each, then the second of each, and so on. */
function* inTurn(sources: Generator<JsonValue>[]): Generator<JsonValue> {
  let left = sources;
  while (left.length > 0) {
    const going: Generator<JsonValue>[] = [];
    for (const source of left) {
      const step = source.next();
      if (step.done) continue;
      going.push(source);
      yield step.value;
    }
    left = going;
  }
}
