import type { OpenApiDialect } from "@/lib/specs/model";
import {
  anything,
  choice,
  count,
  either,
  flag,
  list,
  map,
  number,
  object,
  type ObjectRule,
  rule,
  type Shape,
  text,
  uniqueList,
} from "@/lib/specs/openapi/validate/grammar";
import { checkOldSchema, checkSchema } from "@/lib/specs/openapi/validate/schema-checks";

const schema = object("schema");
const TYPES = ["array", "boolean", "integer", "number", "object", "string"];

/** Keywords that mean the same in every dialect. */
const COMMON: Record<string, Shape> = {
  title: text,
  description: text,
  format: text,
  default: anything,
  example: anything,
  multipleOf: number,
  maximum: number,
  minimum: number,
  maxLength: count,
  minLength: count,
  pattern: text,
  maxItems: count,
  minItems: count,
  uniqueItems: flag,
  maxProperties: count,
  minProperties: count,
  required: uniqueList(text),
  enum: list(anything),
  properties: map(schema),
  allOf: list(schema, 1),
  readOnly: flag,
  externalDocs: object("externalDocs"),
  xml: object("xml"),
};

const OLD_BOUNDS: Record<string, Shape> = { exclusiveMaximum: flag, exclusiveMinimum: flag };

const SINCE_3: Record<string, Shape> = {
  oneOf: list(schema, 1),
  anyOf: list(schema, 1),
  not: schema,
  discriminator: object("discriminator"),
  writeOnly: flag,
  deprecated: flag,
};

/** JSON Schema 2020-12, its core, applicator, validation, unevaluated, meta-data and content vocabularies. */
const MODERN: Record<string, Shape> = {
  type: either(choice(...TYPES, "null"), uniqueList(choice(...TYPES, "null"), 1)),
  exclusiveMaximum: number,
  exclusiveMinimum: number,
  const: anything,
  examples: list(anything),
  items: schema,
  prefixItems: list(schema, 1),
  contains: schema,
  maxContains: count,
  minContains: count,
  additionalProperties: schema,
  patternProperties: map(schema),
  propertyNames: schema,
  unevaluatedItems: schema,
  unevaluatedProperties: schema,
  dependentSchemas: map(schema),
  dependentRequired: map(uniqueList(text)),
  ...Object.fromEntries(["if", "then", "else"].map((keyword) => [keyword, schema])),
  contentEncoding: text,
  contentMediaType: text,
  contentSchema: schema,
  $defs: map(schema),
  $id: text,
  $schema: text,
  $anchor: text,
  $dynamicAnchor: text,
  $dynamicRef: text,
  $comment: text,
};

const OPTIONS: Partial<ObjectRule> = { referenceable: true, home: "schemas" };

/** The Schema Object of a dialect. */
export function schemaRule(dialect: OpenApiDialect): ObjectRule {
  if (dialect === "2.0") {
    const fields = {
      ...COMMON,
      ...OLD_BOUNDS,
      type: either(choice(...TYPES, "file", "null"), uniqueList(choice(...TYPES, "null"), 1)),
      items: either(schema, list(schema, 1)),
      additionalProperties: either(flag, schema),
      discriminator: text,
    };
    return rule("Schema Object", fields, { ...OPTIONS, home: "definitions", check: checkOldSchema });
  }
  if (dialect === "3.0") {
    const fields = {
      ...COMMON,
      ...OLD_BOUNDS,
      ...SINCE_3,
      type: choice(...TYPES),
      nullable: flag,
      items: schema,
      additionalProperties: either(flag, schema),
    };
    return rule("Schema Object", fields, { ...OPTIONS, check: checkOldSchema });
  }
  return rule("Schema Object", { ...COMMON, ...SINCE_3, ...MODERN }, { ...OPTIONS, open: true, check: checkSchema });
}
