import { defineCases } from "@/lib/diff/rule";

/** When `response-pattern-property-removed` fires, and when it stays silent. */
export const responsePatternPropertyRemovedCases = defineCases("response-pattern-property-removed", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        id: {type: string}
      patternProperties:
        "^x-": {type: string}`,
    to: `
      type: object
      properties:
        id: {type: string}`,
    expected: ["response 200 › application/json › properties matching ^x-"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
    from: `
      type: object
      properties:
        id: {type: string}`,
    to: `
      type: object
      properties:
        id: {type: string}
      patternProperties:
        "^x-": {type: string}`,
    expected: [],
  },
]);
