import { ANY, ARRAY, kindsOfTypes, NUMBER, OBJECT, STRING } from "@/lib/diff/compare/kinds";
import type { Schema } from "@/lib/specs/model";
import { isCheckedFormat, numberDemands } from "./checked-formats";
import type { Choice, Demand } from "./demand";
import { type Exempt, outside } from "./literal";
import { surelyEvaluated, surelyEvaluatedItems } from "./unevaluated";

/** Beyond this many members, two that hold at once are not looked for one by one. */
const MAX_PAIRED_MEMBERS = 120;

/**
 * The ways in which a value can be none of a schema's: it takes at least one of them. No way at all: every value is
 * one. `areApart` says whether two members of a `oneOf` surely have no value in common.
 */
export function refuseSchema(schema: Schema, exempt: Exempt, areApart: (a: Schema, b: Schema) => boolean): Choice {
  if (schema.always !== undefined) return schema.always ? [] : [[]];
  const ways: Demand[][] = [];
  const literal = (inner: Schema, holds: boolean): Demand => ({
    is: "literal",
    literal: { schema: inner, holds, exempt },
  });
  if (schema.types && schema.types.length > 0) ways.push([{ is: "kinds", kinds: ANY & ~kindsOfTypes(schema.types) }]);
  if (schema.enum) ways.push([{ is: "not-values", values: schema.enum }]);
  refuseNumbers(schema, ways);
  refuseTexts(schema, ways);
  refuseArrays(schema, ways);
  refuseObjects(schema, exempt, ways);
  refuseNames(schema, exempt, ways);
  for (const [name, inner] of schema.dependentSchemas ?? [])
    ways.push([{ is: "kinds", kinds: OBJECT }, { is: "has", name }, literal(inner, false)]);
  for (const member of schema.allOf ?? []) ways.push([literal(member, false)]);
  if (schema.anyOf && schema.anyOf.length > 0) ways.push(schema.anyOf.map((member) => literal(member, false)));
  if (schema.oneOf && schema.oneOf.length > 0) {
    ways.push(schema.oneOf.map((member) => literal(member, false)));
    ways.push(...severalOf(schema.oneOf, literal, areApart));
  }
  if (schema.not) ways.push([literal(schema.not, true)]);
  if (schema.if && schema.then) ways.push([literal(schema.if, true), literal(schema.then, false)]);
  if (schema.if && schema.else) ways.push([literal(schema.if, false), literal(schema.else, false)]);
  return ways;
}

function severalOf(
  members: readonly Schema[],
  literal: (inner: Schema, holds: boolean) => Demand,
  areApart: (a: Schema, b: Schema) => boolean,
): Demand[][] {
  if (members.length > MAX_PAIRED_MEMBERS) return [[]];
  const ways: Demand[][] = [];
  for (const [index, first] of members.entries()) {
    for (const second of members.slice(index + 1)) {
      if (!areApart(first, second)) ways.push([literal(first, true), literal(second, true)]);
    }
  }
  return ways;
}

function refuseNumbers(schema: Schema, ways: Demand[][]): void {
  const kinds: Demand = { is: "kinds", kinds: NUMBER };
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = schema;
  if (minimum !== undefined) ways.push([kinds, { is: "maximum", bound: { value: minimum, exclusive: true } }]);
  if (exclusiveMinimum !== undefined)
    ways.push([kinds, { is: "maximum", bound: { value: exclusiveMinimum, exclusive: false } }]);
  if (maximum !== undefined) ways.push([kinds, { is: "minimum", bound: { value: maximum, exclusive: true } }]);
  if (exclusiveMaximum !== undefined)
    ways.push([kinds, { is: "minimum", bound: { value: exclusiveMaximum, exclusive: false } }]);
  if (schema.multipleOf !== undefined && schema.multipleOf > 0)
    ways.push([kinds, { is: "multiple", of: schema.multipleOf, holds: false }]);
  if (schema.format === undefined) return;
  for (const demand of numberDemands(schema.format)) {
    if (demand.is === "multiple") ways.push([kinds, { ...demand, holds: false }]);
    if (demand.is === "minimum")
      ways.push([kinds, { is: "maximum", bound: { value: demand.bound.value, exclusive: true } }]);
    if (demand.is === "maximum")
      ways.push([kinds, { is: "minimum", bound: { value: demand.bound.value, exclusive: true } }]);
  }
}

function refuseTexts(schema: Schema, ways: Demand[][]): void {
  const kinds: Demand = { is: "kinds", kinds: STRING };
  refuseLengths(schema.minLength, schema.maxLength, "minLength", "maxLength", kinds, ways);
  if (schema.pattern !== undefined) ways.push([kinds, { is: "pattern", pattern: schema.pattern, holds: false }]);
  if (schema.format !== undefined && isCheckedFormat(schema.format))
    ways.push([kinds, { is: "format", format: schema.format, holds: false }]);
}

function refuseLengths(
  least: number | undefined,
  most: number | undefined,
  minKey: "minLength" | "minItems" | "minProperties",
  maxKey: "maxLength" | "maxItems" | "maxProperties",
  kinds: Demand,
  ways: Demand[][],
): void {
  if (least !== undefined && least > 0) ways.push([kinds, { is: "length", key: maxKey, value: Math.ceil(least) - 1 }]);
  if (most !== undefined) ways.push([kinds, { is: "length", key: minKey, value: Math.floor(most) + 1 }]);
}

function refuseArrays(schema: Schema, ways: Demand[][]): void {
  const kinds: Demand = { is: "kinds", kinds: ARRAY };
  refuseLengths(schema.minItems, schema.maxItems, "minItems", "maxItems", kinds, ways);
  if (schema.uniqueItems) ways.push([kinds, { is: "unique", holds: false }]);
  const prefix = schema.prefixItems ?? [];
  for (const [at, inner] of prefix.entries()) ways.push([kinds, { is: "item", at, literal: outside(inner) }]);
  if (schema.items) ways.push([kinds, { is: "some-item", from: prefix.length, literal: outside(schema.items) }]);
  if (schema.unevaluatedItems) {
    const from = surelyEvaluatedItems(schema);
    if (from !== undefined) ways.push([kinds, { is: "some-item", from, literal: outside(schema.unevaluatedItems) }]);
  }
  if (!schema.contains) return;
  const { minContains: least = 1, maxContains: most } = schema;
  if (least === 1) ways.push([kinds, { is: "items", every: outside(schema.contains) }]);
  else if (least > 1) ways.push([kinds, { is: "count", of: schema.contains, least: 0, most: least - 1 }]);
  if (most !== undefined)
    ways.push([kinds, { is: "count", of: schema.contains, least: most + 1, most: Number.POSITIVE_INFINITY }]);
}

function refuseObjects(schema: Schema, exempt: Exempt, ways: Demand[][]): void {
  const kinds: Demand = { is: "kinds", kinds: OBJECT };
  refuseLengths(schema.minProperties, schema.maxProperties, "minProperties", "maxProperties", kinds, ways);
  for (const name of schema.required ?? []) if (!exempt.has(name)) ways.push([kinds, { is: "lacks", name }]);
  for (const [name, inner] of schema.properties ?? []) {
    if (inner.always !== true) ways.push([kinds, { is: "has", name, literal: outside(inner) }]);
  }
  for (const [pattern, inner] of schema.patternProperties ?? []) {
    if (inner.always === true) continue;
    const literal = outside(inner);
    ways.push([kinds, { is: "some-property", exceptNames: NOTHING, exceptPatterns: [], matching: pattern, literal }]);
  }
  if (schema.additionalProperties && schema.additionalProperties.always !== true)
    ways.push([kinds, someOther(schema.properties, schema.patternProperties, schema.additionalProperties)]);
  const rest = schema.unevaluatedProperties;
  if (!rest || rest.always === true) return;
  const evaluated = surelyEvaluated(schema);
  if (evaluated) ways.push([kinds, someOther(evaluated.properties, evaluated.patternProperties, rest)]);
}

const NOTHING: ReadonlyMap<string, unknown> = new Map();

function someOther(
  properties: ReadonlyMap<string, Schema> | undefined,
  patterns: ReadonlyMap<string, Schema> | undefined,
  rest: Schema,
): Demand {
  const exceptPatterns = [...(patterns?.keys() ?? [])];
  return { is: "some-property", exceptNames: properties ?? NOTHING, exceptPatterns, literal: outside(rest) };
}

function refuseNames(schema: Schema, exempt: Exempt, ways: Demand[][]): void {
  const kinds: Demand = { is: "kinds", kinds: OBJECT };
  if (schema.propertyNames && schema.propertyNames.always !== true)
    ways.push([kinds, { is: "some-name", literal: outside(schema.propertyNames) }]);
  for (const [name, needed] of schema.dependentRequired ?? []) {
    for (const other of needed) {
      if (!exempt.has(other)) ways.push([kinds, { is: "has", name }, { is: "lacks", name: other }]);
    }
  }
}
