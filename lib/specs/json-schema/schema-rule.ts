import type { SchemaDraft } from "@/lib/specs/json-schema/draft";
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
  since,
  text,
  uniqueList,
} from "@/lib/specs/openapi/validate/grammar";
import { checkSchema } from "@/lib/specs/openapi/validate/schema-checks";

const TYPES = ["array", "boolean", "integer", "null", "number", "object", "string"];
/** A schema; `true` and `false` are schemas since draft 6. */
const schema: Shape = either(object("schema"), flag);

const COMMON: Record<string, Shape> = {
  title: text,
  description: text,
  $comment: text,
  default: anything,
  type: either(choice(...TYPES), uniqueList(choice(...TYPES), 1)),
  enum: list(anything),
  format: text,
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
  properties: map(schema),
  patternProperties: map(schema),
  additionalProperties: schema,
  allOf: list(schema, 1),
  anyOf: list(schema, 1),
  oneOf: list(schema, 1),
  not: schema,
  definitions: map(schema),
  readOnly: flag,
  writeOnly: flag,
  deprecated: flag,
};

/** What tells drafts apart, in the order in which they came. */
function ofDraft(draft: SchemaDraft): Record<string, Shape> {
  const isOld = draft === "4" || draft === "6" || draft === "7";
  return {
    ...since(draft === "4", { exclusiveMaximum: flag, exclusiveMinimum: flag, id: text, $schema: text }),
    ...since(draft !== "4", {
      exclusiveMaximum: number,
      exclusiveMinimum: number,
      const: anything,
      examples: list(anything),
      contains: schema,
      propertyNames: schema,
      $id: text,
      $schema: text,
    }),
    ...since(draft !== "4" && draft !== "6", {
      ...Object.fromEntries(["if", "then", "else"].map((keyword) => [keyword, schema])),
      contentEncoding: text,
      contentMediaType: text,
    }),
    ...since(draft !== "2020-12", { items: either(object("schema"), flag, list(schema)), additionalItems: schema }),
    ...since(draft === "2020-12", {
      items: schema,
      prefixItems: list(schema, 1),
      $dynamicAnchor: text,
      $dynamicRef: text,
    }),
    ...since(draft === "2019-09", { $recursiveAnchor: flag, $recursiveRef: text }),
    ...since(!isOld, {
      $defs: map(schema),
      $anchor: text,
      $vocabulary: map(flag),
      dependentSchemas: map(schema),
      dependentRequired: map(uniqueList(text)),
      minContains: count,
      maxContains: count,
      unevaluatedItems: schema,
      unevaluatedProperties: schema,
      contentSchema: schema,
    }),
    dependencies: map(either(uniqueList(text), object("schema"), flag)),
  };
}

/** The keywords of a draft, with those that a language adds. Other keywords are allowed: they are annotations. */
export function jsonSchemaRule(draft: SchemaDraft, more: Record<string, Shape> = {}): ObjectRule {
  return rule(
    "Schema",
    { ...COMMON, ...ofDraft(draft), ...more },
    { referenceable: true, home: "schemas", open: true, check: checkSchema },
  );
}
