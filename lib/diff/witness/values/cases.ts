import type { Condition } from "@/lib/diff/compare/conditions";
import type { Union } from "@/lib/diff/compare/schema-view";
import type { SchemaViews } from "@/lib/diff/compare/schema-views";
import type { Schema } from "@/lib/specs/model";

/** Splits schemas with choices into schemas where the choice is made. */
export interface Cases {
  /** The schema with each way to settle its first open choice or condition; undefined where none is open. */
  of(schema: Schema): Schema[] | undefined;
  /** All of the given at once; the same object for the same schemas. */
  both(...schemas: Schema[]): Schema;
  /** What a condition asks, as a schema; the same object for the same property. */
  testOf(condition: Condition): Schema | undefined;
}

/** Members of one choice that are looked at. */
const MAX_MEMBERS = 60;

/** Cases with their own memory. */
export function createCases(views: SchemaViews): Cases {
  const settled = new Map<Schema, ReadonlySet<string>>();
  const made = new Map<string, Schema>();
  const presences = new Map<string, Schema>();
  const NONE: ReadonlySet<string> = new Set();

  const keyOf = (union: Union): string => `${union.kind}:${union.members.slice(0, MAX_MEMBERS).map(views.idOf).join()}`;

  const both = (...schemas: Schema[]): Schema => {
    const [first] = schemas;
    if (first && schemas.length === 1) return first;
    const key = schemas.map(views.idOf).join(" ");
    const known = made.get(key);
    if (known) return known;
    const schema: Schema = { place: first?.place ?? { file: "", pointer: "" }, allOf: schemas };
    const inherited = new Set<string>();
    for (const part of schemas) for (const choice of settled.get(part) ?? NONE) inherited.add(choice);
    if (inherited.size > 0) settled.set(schema, inherited);
    made.set(key, schema);
    return schema;
  };

  const settle = (schema: Schema, choice: string, parts: readonly Schema[]): Schema => {
    const key = `${views.idOf(schema)} ${choice} ${parts.map(views.idOf).join(" ")}`;
    const known = made.get(key);
    if (known) return known;
    const narrowed: Schema = { place: schema.place, allOf: [schema, ...parts] };
    const choices = new Set(settled.get(schema) ?? NONE).add(choice);
    for (const part of parts) for (const inherited of settled.get(part) ?? NONE) choices.add(inherited);
    settled.set(narrowed, choices);
    made.set(key, narrowed);
    return narrowed;
  };

  const of = (schema: Schema): Schema[] | undefined => {
    const view = views.of(schema);
    const done = settled.get(schema) ?? NONE;
    for (const union of view.unions) {
      const key = keyOf(union);
      if (done.has(key)) continue;
      return union.members.slice(0, MAX_MEMBERS).map((member) => settle(schema, key, [member]));
    }
    for (const condition of view.conditions) {
      const test = testOf(condition);
      const key = `if:${[test, condition.then, condition.else].map((part) => part && views.idOf(part)).join()}`;
      if (done.has(key)) continue;
      return waysOf(condition, test).map((parts) => settle(schema, key, parts));
    }
    return undefined;
  };

  const testOf = (condition: Condition): Schema | undefined => {
    const { present, test, then } = condition;
    if (present === undefined) return test;
    const known = presences.get(present);
    if (known) return known;
    const place = then?.place ?? { file: "", pointer: "" };
    const made: Schema = { place, types: ["object"], required: [present] };
    presences.set(present, made);
    return made;
  };

  return { of, both, testOf };
}

/** How a condition can come out: as it happens, with it met, with it not met. */
function waysOf(condition: Condition, test: Schema | undefined): Schema[][] {
  const ways: Schema[][] = [[]];
  if (condition.then) ways.push([condition.then]);
  if (test) ways.push(condition.then ? [test, condition.then] : [test]);
  if (condition.else) ways.push([condition.else]);
  return ways;
}
