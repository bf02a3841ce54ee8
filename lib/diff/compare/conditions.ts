import type { Schema } from "@/lib/specs/model";

/** `if`, `then` and `else` in one form; a dependent schema is a condition on the presence of a property. */
export interface Condition {
  /** The name of the property that must be there, where that is the whole of the condition. */
  present?: string;
  /** The condition otherwise. */
  test?: Schema;
  then?: Schema;
  else?: Schema;
}

/** The conditions that a schema states and that have a consequence. */
export function conditionsOf(schema: Schema): Condition[] {
  const found: Condition[] = [];
  if (schema.if && (schema.then || schema.else)) {
    const present = schema.else ? undefined : presenceIn(schema.if);
    const condition: Condition = present === undefined ? { test: schema.if } : { present };
    if (schema.then) condition.then = schema.then;
    if (schema.else) condition.else = schema.else;
    found.push(condition);
  }
  for (const [present, then] of schema.dependentSchemas ?? []) found.push({ present, then });
  return found;
}

/** The property that a schema demands, where it demands nothing else. */
function presenceIn(schema: Schema): string | undefined {
  return isOnlyRequiring(schema) && schema.required?.length === 1 ? schema.required[0] : undefined;
}

const REQUIRING = new Set(["place", "name", "title", "description", "required", "types"]);

/** Whether a schema demands that properties are there, and nothing else of an object. */
export function isOnlyRequiring(schema: Schema | undefined): boolean {
  if (!schema?.required) return false;
  if (schema.types && (schema.types.length > 1 || schema.types[0] !== "object")) return false;
  return Object.keys(schema).every((key) => REQUIRING.has(key));
}

/** Whether a schema is nothing but a `not`: then `not` of it is what it negates. */
export function isDoubleNot(schema: Schema): boolean {
  return schema.not !== undefined && Object.keys(schema).every((key) => key === "not" || key === "place");
}
