import { defineCases } from "@/lib/diff/rule";

/** When `response-exclusion-removed` fires, and when it stays silent. */
export const responseExclusionRemovedCases = defineCases("response-exclusion-removed", [
  {
    name: "fires",
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
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent the other way round",
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
    expected: [],
  },
]);
