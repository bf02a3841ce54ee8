import { defineCases } from "@/lib/diff/rule";

/** When `request-pattern-property-added` fires, and when it stays silent. */
export const requestPatternPropertyAddedCases = defineCases("request-pattern-property-added", [
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
      patternProperties:
        "^x-": {type: string}`,
    expected: ["request body › application/json › properties matching ^x-"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
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
    expected: [],
  },
]);
