import { defineCases } from "@/lib/diff/rule";

/** When `request-pattern-added` fires, and when it stays silent. */
export const requestPatternAddedCases = defineCases("request-pattern-added", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: string`,
    to: `
      type: object
      properties:
        size:
          type: string
          pattern: "^[a-z]+$"`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent for a pattern that everything matches",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: string`,
    to: `
      type: object
      properties:
        size:
          type: string
          pattern: ".*"`,
    expected: [],
  },
]);
