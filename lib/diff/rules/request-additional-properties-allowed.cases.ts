import { defineCases } from "@/lib/diff/rule";

/** When `request-additional-properties-allowed` fires, and when it stays silent. */
export const requestAdditionalPropertiesAllowedCases = defineCases("request-additional-properties-allowed", [
  {
    name: "fires",
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
    expected: ["request body › application/json"],
  },
  {
    name: "stays silent the other way round",
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
    expected: [],
  },
]);
