import { defineCases } from "@/lib/diff/rule";

/** When `response-additional-properties-refused` fires, and when it stays silent. */
export const responseAdditionalPropertiesRefusedCases = defineCases("response-additional-properties-refused", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        id: {type: string}`,
    to: `
      type: object
      properties:
        id: {type: string}
      additionalProperties: false`,
    expected: ["response 200 › application/json"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
    from: `
      type: object
      properties:
        id: {type: string}
      additionalProperties: false`,
    to: `
      type: object
      properties:
        id: {type: string}`,
    expected: [],
  },
]);
