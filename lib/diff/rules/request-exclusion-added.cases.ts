import { defineCases } from "@/lib/diff/rule";

/** When `request-exclusion-added` fires, and when it stays silent. */
export const requestExclusionAddedCases = defineCases("request-exclusion-added", [
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
          not: {const: none}`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size:
          type: string
          not: {const: none}`,
    to: `
      type: object
      properties:
        size:
          type: string`,
    expected: [],
  },
]);
