import { defineCases } from "@/lib/diff/rule";

/** When `response-pattern-narrowed` fires, and when it stays silent. */
export const responsePatternNarrowedCases = defineCases("response-pattern-narrowed", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: string, pattern: "^[a-z0-9]+$"}`,
    to: `
      type: object
      properties:
        size: {type: string, pattern: "^[a-z]+$"}`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where both patterns match the same",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: string, pattern: "^[0-9]+$"}`,
    to: `
      type: object
      properties:
        size: {type: string, pattern: "^[0-9][0-9]*$"}`,
    expected: [],
  },
]);
