import { chat } from "@/lib/diff/asyncapi/case-texts";
import { defineLanguageCases } from "@/lib/diff/languages/model";

export const asyncapiMessageDefinitionChangedCases = defineLanguageCases("asyncapi-message-definition-changed", [
  {
    name: "a field of an Avro record",
    from: chat({
      payload: `{ schemaFormat: "application/vnd.apache.avro;version=1.9.0", schema: { type: record, name: A, fields: [] } }`,
    }),
    to: chat({
      payload: `{ schemaFormat: "application/vnd.apache.avro;version=1.9.0", schema: { type: record, name: B, fields: [] } }`,
    }),
    expected: ["message say › payload"],
  },
  {
    name: "the same with keys in another order",
    from: chat({
      payload: `{ schemaFormat: "application/vnd.apache.avro;version=1.9.0", schema: { type: record, name: A, fields: [] } }`,
    }),
    to: chat({
      payload: `{ schemaFormat: "application/vnd.apache.avro;version=1.9.0", schema: { name: A, type: record, fields: [] } }`,
    }),
    expected: [],
  },
]);
