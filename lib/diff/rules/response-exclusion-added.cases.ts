import { defineCases } from "@/lib/diff/rule";

/** When `response-exclusion-added` fires, and when it stays silent. */
export const responseExclusionAddedCases = defineCases("response-exclusion-added", [
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
          not: {const: none}`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
    frame: "response-schema",
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
