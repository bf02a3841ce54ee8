import { defineCases } from "@/lib/diff/rule";

/** When `response-pattern-property-opened` fires, and when it stays silent. */
export const responsePatternPropertyOpenedCases = defineCases("response-pattern-property-opened", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: object, additionalProperties: false}`,
    to: `
      type: object
      properties:
        size: {type: object, additionalProperties: false, patternProperties: {"^x": {type: string}}}`,
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
