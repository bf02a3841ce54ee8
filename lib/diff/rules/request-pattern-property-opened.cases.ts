import { defineCases } from "@/lib/diff/rule";

/** When `request-pattern-property-opened` fires, and when it stays silent. */
export const requestPatternPropertyOpenedCases = defineCases("request-pattern-property-opened", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: object, additionalProperties: false}`,
    to: `
      type: object
      properties:
        size: {type: object, additionalProperties: false, patternProperties: {"^x": {type: string}}}`,
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
