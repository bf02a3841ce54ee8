import { defineCases } from "@/lib/diff/rule";

/** When `response-pattern-property-closed` fires, and when it stays silent. */
export const responsePatternPropertyClosedCases = defineCases("response-pattern-property-closed", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: object, additionalProperties: false, patternProperties: {"^x": {type: string}}}`,
    to: `
      type: object
      properties:
        size: {type: object, additionalProperties: false}`,
    expected: ["response 200 › application/json › size › properties matching ^x"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "response-schema",
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
