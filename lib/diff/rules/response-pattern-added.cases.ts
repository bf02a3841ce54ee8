import { defineCases } from "@/lib/diff/rule";

/** When `response-pattern-added` fires, and when it stays silent. */
export const responsePatternAddedCases = defineCases("response-pattern-added", [
  {
    name: "fires",
    frame: "response-schema",
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
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent for a pattern that everything matches",
    frame: "response-schema",
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
