import { defineCases } from "@/lib/diff/rule";

/** When `response-pattern-replaced` fires, and when it stays silent. */
export const responsePatternReplacedCases = defineCases("response-pattern-replaced", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: string, pattern: "^[a-z]+$"}`,
    to: `
      type: object
      properties:
        size: {type: string, pattern: "^[0-9]+$"}`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where both patterns match the same",
    frame: "response-schema",
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
