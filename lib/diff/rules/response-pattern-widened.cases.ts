import { defineCases } from "@/lib/diff/rule";

/** When `response-pattern-widened` fires, and when it stays silent. */
export const responsePatternWidenedCases = defineCases("response-pattern-widened", [
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
        size: {type: string, pattern: "^[a-z0-9]+$"}`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where both patterns match the same",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: string, pattern: "^(a|b)$"}`,
    to: `
      type: object
      properties:
        size: {type: string, pattern: "^[ab]$"}`,
    expected: [],
  },
]);
