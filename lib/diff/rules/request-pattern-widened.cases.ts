import { defineCases } from "@/lib/diff/rule";

/** When `request-pattern-widened` fires, and when it stays silent. */
export const requestPatternWidenedCases = defineCases("request-pattern-widened", [
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
        size: {type: string, pattern: "^[a-z0-9]+$"}`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where both patterns match the same",
    frame: "request-schema",
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
