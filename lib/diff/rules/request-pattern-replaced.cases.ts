import { defineCases } from "@/lib/diff/rule";

/** When `request-pattern-replaced` fires, and when it stays silent. */
export const requestPatternReplacedCases = defineCases("request-pattern-replaced", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: string, pattern: "^[a-z]+$"}`,
    to: `
      type: object
      properties:
        size: {type: string, pattern: "^[0-9]+$"}`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where both patterns match the same",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: string, pattern: "^a+$"}`,
    to: `
      type: object
      properties:
        size: {type: string, pattern: "^aa*$"}`,
    expected: [],
  },
]);
