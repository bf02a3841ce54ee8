import { defineLanguageRule } from "@/lib/diff/languages/model";

/** A property is described that anybody could already send. */
export const jsonSchemaPropertyAddedToOpenObject = defineLanguageRule({
  id: "json-schema-property-added-to-open-object",
  format: "json-schema",
  on: "request/schema/open-object/narrowed",
  severity: "dangerous",
  title: "A property is described that anybody could already send",
  why: "The object allowed further properties: documents that have this one with another value were valid, and may not be any more.",
  fix: "Close the object (`additionalProperties: false`) before it is used, or make sure that nobody wrote the property.",
  message: (facts) => `Property \`${facts.name}\` is now described; before, it could hold anything`,
});
