import type { LocalDifference } from "@/lib/diff/compare/difference";
import type { Condition } from "@/lib/diff/compare/conditions";
import { ARRAY, BOOLEAN, FRACTION, INTEGER, NULL, OBJECT, STRING } from "@/lib/diff/compare/kinds";
import type { Bound, SchemaView, Union } from "@/lib/diff/compare/schema-view";
import type { JsonType, JsonValue, Schema } from "@/lib/specs/model";

/**
 * What a difference alone is about: the one demand of the refusing schema that the accepting one does not make.
 * A value that breaks it shows this change and no other. Undefined where the difference cannot be cut out of its schema.
 */
export function demandOf(local: LocalDifference, refusing: SchemaView, accepting: SchemaView): Schema | undefined {
  const demand = demandFields(local, refusing, accepting);
  return demand && { place: refusing.schema.place, ...demand };
}

type Demand = Omit<Schema, "place">;

function demandFields(local: LocalDifference, refusing: SchemaView, accepting: SchemaView): Demand | undefined {
  const [kind = "", action = ""] = local.aspect.split("/");
  switch (kind) {
    case "type":
    case "null":
      return { types: typesOf(refusing.kinds) };
    case "enum":
      return refusing.values && { enum: valuesOf(refusing) };
    case "enum-value":
      return refusing.values
        ? { enum: valuesOf(refusing) }
        : { not: { place: refusing.schema.place, enum: [local.before ?? local.after ?? null] } };
    case "format":
      return { allOf: refusing.formats.map((format) => ({ place: refusing.schema.place, format })) };
    case "pattern":
      return patternDemand(refusing, accepting);
    case "minimum":
      return boundDemand("minimum", "exclusiveMinimum", refusing.minimum, accepting);
    case "maximum":
      return boundDemand("maximum", "exclusiveMaximum", refusing.maximum, accepting);
    case "min-length":
    case "max-length":
    case "min-items":
    case "max-items":
    case "min-properties":
    case "max-properties":
      return lengthDemand(kind, refusing);
    case "multiple-of":
      return { allOf: refusing.multiples.map((multipleOf) => ({ place: refusing.schema.place, multipleOf })) };
    case "unique-items":
      return { uniqueItems: true };
    case "required":
      return requiredDemand(local);
    case "property":
      return action.endsWith("required") ? requiredDemand(local) : absentDemand(local, refusing);
    case "additional-properties":
      return closedDemand(refusing);
    case "dependent-required":
      return dependentDemand(local, refusing);
    case "pattern-property":
      return action === "opened" || action === "closed"
        ? closedDemand(refusing)
        : { patternProperties: new Map(refusing.patternProperties) };
    case "union":
    case "union-member":
    case "choice":
      return refusing.unions.length > 0
        ? { allOf: refusing.unions.map((union) => choiceOf(union, refusing)) }
        : undefined;
    case "not":
      return { allOf: refusing.nots.map((not) => ({ place: not.place, not })) };
    case "condition":
      return { allOf: refusing.conditions.map((condition) => conditionOf(condition, refusing.schema)) };
    default:
      return undefined;
  }
}

const LENGTHS = {
  "min-length": "minLength",
  "max-length": "maxLength",
  "min-items": "minItems",
  "max-items": "maxItems",
  "min-properties": "minProperties",
  "max-properties": "maxProperties",
} as const;

function lengthDemand(kind: keyof typeof LENGTHS, refusing: SchemaView): Demand | undefined {
  const key = LENGTHS[kind];
  const limit = refusing.lengths[key];
  return limit === undefined ? undefined : { [key]: limit };
}

function boundDemand(
  key: "minimum" | "maximum",
  exclusive: "exclusiveMinimum" | "exclusiveMaximum",
  bound: Bound | undefined,
  accepting: SchemaView,
): Demand | undefined {
  if (!bound) return undefined;
  const isNumeric = (accepting.kinds & ~(INTEGER | FRACTION)) === 0;
  return { [bound.exclusive ? exclusive : key]: bound.value, ...(isNumeric ? { types: ["number"] } : {}) };
}

function patternDemand(refusing: SchemaView, accepting: SchemaView): Demand {
  const own = refusing.patterns.filter((pattern) => !accepting.patterns.includes(pattern));
  return { allOf: own.map((pattern) => ({ place: refusing.schema.place, pattern })) };
}

function requiredDemand(local: LocalDifference): Demand | undefined {
  return local.name === undefined ? undefined : { required: [local.name] };
}

function absentDemand(local: LocalDifference, refusing: SchemaView): Demand | undefined {
  if (local.name === undefined) return undefined;
  return { properties: new Map([[local.name, { place: refusing.schema.place, always: false }]]) };
}

function closedDemand(refusing: SchemaView): Demand {
  const { place } = refusing.schema;
  const anything: Schema = { place, always: true };
  const open = (names: Iterable<string>): Map<string, Schema> => new Map([...names].map((name) => [name, anything]));
  return {
    properties: open(refusing.properties.keys()),
    patternProperties: open(refusing.patternProperties.keys()),
    additionalProperties: { place, always: false },
  };
}

function dependentDemand(local: LocalDifference, refusing: SchemaView): Demand | undefined {
  const needed = local.name === undefined ? undefined : refusing.dependentRequired.get(local.name);
  return needed && { dependentRequired: new Map([[local.name ?? "", [...needed]]]) };
}

/** Views keep null among the kinds and not among the members. */
function choiceOf(union: Union, view: SchemaView): Schema {
  const { place, kind, members } = union;
  return { place, [kind]: view.kinds & NULL ? [...members, { place, types: ["null"] }] : members };
}

function conditionOf({ present, test, then, else: otherwise }: Condition, { place }: Schema): Schema {
  const asked: Schema = present === undefined ? (test ?? { place }) : { place, types: ["object"], required: [present] };
  return { place, if: asked, then, else: otherwise };
}

const TYPES: readonly (readonly [number, JsonType])[] = [
  [ARRAY, "array"],
  [BOOLEAN, "boolean"],
  [FRACTION, "number"],
  [NULL, "null"],
  [OBJECT, "object"],
  [STRING, "string"],
];

function typesOf(kinds: number): JsonType[] {
  const types = TYPES.filter(([bit]) => kinds & bit).map(([, type]) => type);
  if (kinds & INTEGER && !(kinds & FRACTION)) types.push("integer");
  return types;
}

function valuesOf(view: SchemaView): JsonValue[] {
  const values = [...(view.values?.values() ?? [])];
  return view.kinds & NULL ? [...values, null] : values;
}
