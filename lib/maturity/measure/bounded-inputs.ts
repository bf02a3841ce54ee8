import type { Share } from "@/lib/maturity/model/facts";
import type { Operation, Schema } from "@/lib/specs/model";

/** Schemas that are looked into, of all requests together. */
const MOST_SCHEMAS = 50_000;

/**
 * Fields of requests (parameters, and properties of bodies, each where it is written) that are strings, numbers or arrays, and
 * how many of them say what they may be: a list of values, a format, a pattern, a length or a limit.
 */
export function boundedInputs(operations: readonly Operation[]): Share {
  const share: Share = { count: 0, of: 0 };
  const counted = new Set<object>();
  const seen = new Set<Schema>();
  const pending: Schema[] = [];
  const count = (field: object, schema: Schema | undefined) => {
    if (counted.has(field) || !schema || !canBeBounded(schema)) return;
    counted.add(field);
    share.of++;
    if (isBounded(schema)) share.count++;
  };
  for (const { parameters, requestBody } of operations) {
    for (const parameter of parameters) {
      count(parameter, parameter.schema);
      if (parameter.schema) pending.push(parameter.schema);
    }
    for (const { schema } of requestBody?.content.values() ?? []) if (schema) pending.push(schema);
  }
  for (let next = pending.pop(); next && seen.size < MOST_SCHEMAS; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const property of next.properties?.values() ?? []) {
      count(property, property);
      pending.push(property);
    }
    pending.push(
      ...(next.items ? [next.items] : []),
      ...(next.allOf ?? []),
      ...(next.anyOf ?? []),
      ...(next.oneOf ?? []),
    );
  }
  return share;
}

function canBeBounded({ types, readOnly }: Schema): boolean {
  return readOnly !== true && (types ?? []).some((type) => ["string", "integer", "number", "array"].includes(type));
}

function isBounded(schema: Schema): boolean {
  const {
    enum: values,
    format,
    pattern,
    minLength,
    maxLength,
    minimum,
    maximum,
    exclusiveMinimum,
    exclusiveMaximum,
  } = schema;
  const bounds = [values, format, pattern, minLength, maxLength, minimum, maximum, exclusiveMinimum, exclusiveMaximum];
  return [...bounds, schema.minItems, schema.maxItems, schema.multipleOf].some((bound) => bound !== undefined);
}
