import fc from "fast-check";
import type { JsonValue } from "@/lib/specs/model";

/** Small JSON values over few names, so that random schemas often agree and often do not. */
export const smallValue: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom<JsonValue>(null, true, false, 0, 1, 2, 3, 4, -1, 0.5, 1.5, "", "a", "b", "aa", "ab", "abc"),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "aa", "c"), tie("value"), { maxKeys: 3 }),
  ),
})).value;

const name = fc.constantFrom("a", "b", "aa");
const pattern = fc.constantFrom("^a", "b", "^a+$", "^[ab]*$", "^.$", "a|b");
const count = fc.integer({ min: 0, max: 3 });
const type = fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object");

/** A JSON Schema over a few keywords, with small numbers and short texts. */
export const arbitrarySchema: fc.Arbitrary<JsonValue> = fc.letrec<{ schema: JsonValue }>((tie) => {
  const schema = tie("schema");
  const schemas = fc.array(schema, { minLength: 1, maxLength: 3 });
  const named = fc.dictionary(name, schema, { maxKeys: 2 });
  const keywords = (
    [
      { type },
      { type: fc.uniqueArray(type, { minLength: 1, maxLength: 3 }) },
      { enum: fc.array(smallValue, { minLength: 1, maxLength: 3 }) },
      { const: smallValue },
      { minimum: count },
      { maximum: count },
      { exclusiveMinimum: count },
      { exclusiveMaximum: count },
      { multipleOf: fc.constantFrom(1, 2, 3, 4, 0.5) },
      { minLength: count },
      { maxLength: count },
      { pattern },
      { format: fc.constantFrom("date", "int32", "unheard-of") },
      { minItems: count },
      { maxItems: count },
      { uniqueItems: fc.boolean() },
      { items: schema },
      { prefixItems: schemas },
      { contains: schema },
      { contains: schema, minContains: count },
      { contains: schema, maxContains: count },
      { unevaluatedItems: schema },
      { type: fc.constant("object"), properties: named },
      { type: fc.constant("object"), properties: named, required: fc.uniqueArray(name, { maxLength: 2 }) },
      { properties: named, additionalProperties: fc.constant(false) },
      { properties: named, additionalProperties: schema },
      { required: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }) },
      { patternProperties: fc.dictionary(pattern, schema, { minKeys: 1, maxKeys: 1 }) },
      { patternProperties: fc.dictionary(pattern, schema, { minKeys: 1, maxKeys: 2 }), additionalProperties: schema },
      { unevaluatedProperties: fc.constant(false), properties: named },
      { unevaluatedProperties: schema, allOf: schemas },
      { propertyNames: schema },
      { minProperties: count },
      { maxProperties: count },
      { dependentRequired: fc.dictionary(name, fc.array(name, { maxLength: 2 }), { maxKeys: 1 }) },
      { dependentSchemas: fc.dictionary(name, schema, { maxKeys: 1 }) },
      { allOf: schemas },
      { anyOf: schemas },
      { oneOf: schemas },
      { not: schema },
      { if: schema, then: schema },
      { if: schema, then: schema, else: schema },
    ] as Record<string, fc.Arbitrary<JsonValue>>[]
  ).map((record) => fc.record(record));
  const leaf = fc.oneof(...keywords.slice(0, 16), fc.constantFrom<JsonValue>(true, false, {}));
  const single = fc.oneof(...keywords);
  const merged = fc
    .array(single, { minLength: 1, maxLength: 3 })
    .map((parts) => withoutEnumBesideConst(Object.assign({}, ...parts)));
  return { schema: fc.oneof({ maxDepth: 3, withCrossShrink: true }, leaf, merged) };
}).schema;

/** The model keeps one list of values: of `const` and `enum` together it keeps the first. */
function withoutEnumBesideConst(schema: { [key: string]: JsonValue }): JsonValue {
  if ("const" in schema) delete schema["enum"];
  return schema;
}
