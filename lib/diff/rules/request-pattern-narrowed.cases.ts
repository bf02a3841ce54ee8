import { defineCases } from "@/lib/diff/rule";

/** When `request-pattern-narrowed` fires, and when it stays silent. */
export const requestPatternNarrowedCases = defineCases("request-pattern-narrowed", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: string, pattern: "^[a-z0-9]+$"}`,
    to: `
      type: object
      properties:
        size: {type: string, pattern: "^[a-z]+$"}`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where both patterns match the same",
    frame: "request-schema",
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
