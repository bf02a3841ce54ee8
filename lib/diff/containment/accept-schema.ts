import { kindOfValue, kindsOfTypes, ANY, OBJECT } from "@/lib/diff/compare/kinds";
import type { Schema } from "@/lib/specs/model";
import { isCheckedFormat, numberDemands } from "./checked-formats";
import type { Choice, Demand } from "./demand";
import { addDemand, type Facts } from "./facts";
import type { Exempt, Literal } from "./literal";
import { within } from "./literal";
import { closedPart } from "./unevaluated";

/** What a positive literal adds beside facts: more literals, and choices. */
export interface Added {
  literals: Literal[];
  choices: Choice[];
}

const LENGTHS = ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"] as const;

/**
 * Takes in that a value is one of a schema's. Everything taken in follows from the schema; `unevaluated…` beside
 * conditional parts is taken in more weakly than it says.
 */
export function acceptSchema(facts: Facts, schema: Schema, exempt: Exempt): Added {
  const added: Added = { literals: [], choices: [] };
  if (schema.always !== undefined) {
    if (!schema.always) facts.kinds = 0;
    return added;
  }
  acceptScalars(facts, schema);
  acceptObject(facts, schema, exempt);
  acceptArray(facts, schema);
  const here = (inner: Schema, holds = true): Literal => ({ schema: inner, holds, exempt });
  const demand = (inner: Schema, holds = true): Demand => ({ is: "literal", literal: here(inner, holds) });
  for (const member of schema.allOf ?? []) added.literals.push(here(member));
  if (schema.anyOf && schema.anyOf.length > 0) added.choices.push(schema.anyOf.map((member) => [demand(member)]));
  if (schema.oneOf && schema.oneOf.length > 0) added.choices.push(exactlyOne(schema.oneOf, demand));
  if (schema.not) added.literals.push(here(schema.not, false));
  if (schema.if) {
    added.choices.push([
      [demand(schema.if), ...(schema.then ? [demand(schema.then)] : [])],
      [demand(schema.if, false), ...(schema.else ? [demand(schema.else)] : [])],
    ]);
  }
  for (const [name, inner] of schema.dependentSchemas ?? [])
    added.choices.push([
      [{ is: "lacks", name }],
      [{ is: "kinds", kinds: ANY & ~OBJECT }],
      [{ is: "has", name }, demand(inner)],
    ]);
  return added;
}

/** Beyond this many members, that the others do not hold is left out. */
const MAX_EXACT_MEMBERS = 4;

function exactlyOne(members: readonly Schema[], demand: (inner: Schema, holds?: boolean) => Demand): Choice {
  return members.map((member) => {
    if (members.length > MAX_EXACT_MEMBERS) return [demand(member)];
    return [demand(member), ...members.filter((other) => other !== member).map((other) => demand(other, false))];
  });
}

function acceptScalars(facts: Facts, schema: Schema): void {
  if (schema.types && schema.types.length > 0) facts.kinds &= kindsOfTypes(schema.types);
  if (schema.enum) {
    facts.values = schema.enum;
    facts.kinds &= schema.enum.reduce<number>((kinds, value) => kinds | kindOfValue(value), 0);
  }
  if (schema.minimum !== undefined)
    addDemand(facts, { is: "minimum", bound: { value: schema.minimum, exclusive: false } });
  if (schema.exclusiveMinimum !== undefined)
    addDemand(facts, { is: "minimum", bound: { value: schema.exclusiveMinimum, exclusive: true } });
  if (schema.maximum !== undefined)
    addDemand(facts, { is: "maximum", bound: { value: schema.maximum, exclusive: false } });
  if (schema.exclusiveMaximum !== undefined)
    addDemand(facts, { is: "maximum", bound: { value: schema.exclusiveMaximum, exclusive: true } });
  if (schema.multipleOf !== undefined && schema.multipleOf > 0)
    addDemand(facts, { is: "multiple", of: schema.multipleOf, holds: true });
  for (const key of LENGTHS) {
    const value = schema[key];
    if (value !== undefined) addDemand(facts, { is: "length", key, value });
  }
  if (schema.pattern !== undefined) addDemand(facts, { is: "pattern", pattern: schema.pattern, holds: true });
  if (schema.format === undefined) return;
  if (isCheckedFormat(schema.format)) addDemand(facts, { is: "format", format: schema.format, holds: true });
  for (const demand of numberDemands(schema.format)) addDemand(facts, demand);
}

function acceptObject(facts: Facts, schema: Schema, exempt: Exempt): void {
  const needed = (schema.required ?? []).filter((name) => !exempt.has(name));
  if (needed.length > 0) facts.required = [...facts.required, new Set(needed)];
  const { properties, patternProperties, additionalProperties: rest } = schema;
  if (properties || patternProperties || rest)
    facts.objects = [...facts.objects, { properties, patternProperties, rest }];
  if (schema.unevaluatedProperties) {
    const part = closedPart(schema, schema.unevaluatedProperties);
    if (part) facts.objects = [...facts.objects, part];
  }
  if (schema.propertyNames) facts.names = [...facts.names, within(schema.propertyNames)];
  if (schema.dependentRequired) {
    const kept = [...schema.dependentRequired].map(
      ([name, others]) => [name, others.filter((other) => !exempt.has(other))] as const,
    );
    facts.dependents = [...facts.dependents, new Map(kept)];
  }
}

function acceptArray(facts: Facts, schema: Schema): void {
  const isAlone = !schema.allOf && !schema.anyOf && !schema.oneOf && !schema.if && !schema.contains;
  const items =
    schema.items ?? (isAlone && !schema.not && !schema.dependentSchemas ? schema.unevaluatedItems : undefined);
  if (items || schema.prefixItems) {
    const part = { prefixItems: schema.prefixItems ?? [], items: items && within(items) };
    facts.arrays = [...facts.arrays, part];
  }
  if (schema.uniqueItems) facts.unique = true;
  if (!schema.contains) return;
  const most = schema.maxContains ?? Number.POSITIVE_INFINITY;
  addDemand(facts, { is: "count", of: schema.contains, least: schema.minContains ?? 1, most });
}
