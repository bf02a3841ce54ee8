import { defineCases } from "@/lib/diff/rule";

/** When `request-pattern-removed` fires, and when it stays silent. */
export const requestPatternRemovedCases = defineCases("request-pattern-removed", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: string
          pattern: "^[a-z]+$"`,
    to: `
      type: object
      properties:
        size:
          type: string`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
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
    expected: [],
  },
]);
