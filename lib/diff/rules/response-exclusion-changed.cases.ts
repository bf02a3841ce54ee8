import { defineCases } from "@/lib/diff/rule";

/** When `response-exclusion-changed` fires, and when it stays silent. */
export const responseExclusionChangedCases = defineCases("response-exclusion-changed", [
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
          type: string
          not: {const: nil}`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent where nothing changed",
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
          type: string
          not: {const: none}`,
    expected: [],
  },
]);
