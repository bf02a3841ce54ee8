import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiMessageSchemaFormatChangedCases = defineLanguageCases("asyncapi-message-schema-format-changed", [
  {
    name: "JSON Schema becomes Avro",
    from: chat({}),
    to: chat({ payload: `{ schemaFormat: "application/vnd.apache.avro;version=1.9.0", schema: { type: string } }` }),
    expected: ["message say › schema format"],
  },
  {
    name: "another version of the same language",
    from: chat({ payload: `{ schemaFormat: "application/vnd.aai.asyncapi;version=2.0.0", schema: { type: string } }` }),
    to: chat({ payload: `{ schemaFormat: "application/schema+json;version=draft-07", schema: { type: string } }` }),
    expected: [],
  },
]);
