import { defineCases } from "@/lib/diff/rule";

/** When `request-exclusion-changed` fires, and when it stays silent. */
export const requestExclusionChangedCases = defineCases("request-exclusion-changed", [
  {
    name: "fires",
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
          type: string
          not: {const: nil}`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
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
          type: string
          not: {const: none}`,
    expected: [],
  },
]);
