import { defineCases } from "@/lib/diff/rule";

/** When `request-additional-properties-refused` fires, and when it stays silent. */
export const requestAdditionalPropertiesRefusedCases = defineCases("request-additional-properties-refused", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        id: {type: string}`,
    to: `
      type: object
      properties:
        id: {type: string}
      additionalProperties: false`,
    expected: ["request body › application/json"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
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
