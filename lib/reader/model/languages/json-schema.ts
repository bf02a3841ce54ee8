import { defineIdiom } from "./idiom";

/** How JSON Schema is written for people: it has no operations, and its types are shown as the schemas that they are. */
export const JSON_SCHEMA_IDIOM = defineIdiom<"json-schema">({
  format: "json-schema",
  signature: () => undefined,
  declaration: () => undefined,
  words: { parameters: "parameters", body: "requestBody", answer: "responses", errors: "errors" },
});
