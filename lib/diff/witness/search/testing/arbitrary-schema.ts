import fc from "fast-check";
import type { JsonObject } from "@/lib/specs/model";

const NAMES = ["a", "b", "id", "name"];

const scalars = fc.oneof(
  fc.constant<JsonObject>({ type: "boolean" }),
  fc.record<JsonObject>(
    {
      type: fc.constantFrom("integer", "number"),
      minimum: fc.integer({ min: -9, max: 5 }),
      maximum: fc.integer({ min: 6, max: 99 }),
    },
    { requiredKeys: ["type"] },
  ),
  fc.record<JsonObject>({ type: fc.constant("integer"), multipleOf: fc.integer({ min: 1, max: 9 }) }),
  fc.record<JsonObject>(
    { type: fc.constant("string"), minLength: fc.nat(6), maxLength: fc.integer({ min: 6, max: 40 }) },
    { requiredKeys: ["type"] },
  ),
  fc.record<JsonObject>({
    type: fc.constant("string"),
    pattern: fc.constantFrom("^[a-z]+$", "^[a-z]{2,4}$", "^\\d+$", "x", "^(a|b)c?$", "^[A-Z]{3}$"),
  }),
  fc.record<JsonObject>({ type: fc.constant("string"), format: fc.constantFrom("date", "email", "uuid", "uri") }),
  fc.record<JsonObject>({ enum: fc.uniqueArray(fc.constantFrom("a", "b", 1, 2, null, true), { minLength: 1 }) }),
  fc.constant<JsonObject>({ type: ["string", "null"] }),
);

const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalars,
    fc
      .record(
        {
          properties: fc.dictionary(fc.constantFrom(...NAMES), tie("schema"), { maxKeys: 3 }),
          required: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
          additionalProperties: fc.oneof(fc.boolean(), tie("schema")),
          minProperties: fc.nat(2),
        },
        { requiredKeys: ["properties"] },
      )
      .map((parts): JsonObject => ({ type: "object", ...parts })),
    fc
      .record(
        {
          items: tie("schema"),
          minItems: fc.nat(2),
          maxItems: fc.integer({ min: 2, max: 4 }),
          uniqueItems: fc.boolean(),
        },
        { requiredKeys: ["items"] },
      )
      .map((parts): JsonObject => ({ type: "array", ...parts })),
    fc.array(tie("schema"), { minLength: 2, maxLength: 3 }).map((anyOf): JsonObject => ({ anyOf })),
    fc.array(tie("schema"), { minLength: 2, maxLength: 3 }).map((oneOf): JsonObject => ({ oneOf })),
    fc.array(tie("schema"), { minLength: 2, maxLength: 2 }).map((allOf): JsonObject => ({ allOf })),
    fc.tuple(tie("schema"), tie("schema")).map(([own, not]): JsonObject => ({ ...own, not })),
  ),
}));

/** Schemas of most keywords, three levels deep. */
export const arbitrarySchema: fc.Arbitrary<JsonObject> = schema;
