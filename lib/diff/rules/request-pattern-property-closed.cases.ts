import { defineCases } from "@/lib/diff/rule";

/** When `request-pattern-property-closed` fires, and when it stays silent. */
export const requestPatternPropertyClosedCases = defineCases("request-pattern-property-closed", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: object, additionalProperties: false, patternProperties: {"^x": {type: string}}}`,
    to: `
      type: object
      properties:
        size: {type: object, additionalProperties: false}`,
    expected: ["request body › application/json › size › properties matching ^x"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: object, additionalProperties: false, patternProperties: {"^x": {type: string}}}`,
    to: `
      type: object
      properties:
        size: {type: object, additionalProperties: false, patternProperties: {"^x": {type: string}}}`,
    expected: [],
  },
]);
