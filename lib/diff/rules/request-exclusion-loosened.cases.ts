import { defineCases } from "@/lib/diff/rule";

/** When `request-exclusion-loosened` fires, and when it stays silent. */
export const requestExclusionLoosenedCases = defineCases("request-exclusion-loosened", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: string, not: {enum: [a, b]}}`,
    to: `
      type: object
      properties:
        size: {type: string, not: {enum: [a]}}`,
    expected: ["request body › application/json › size"],
  },
  {
    name: "stays silent for another order",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: string, not: {enum: [a, b]}}`,
    to: `
      type: object
      properties:
        size: {type: string, not: {enum: [b, a]}}`,
    expected: [],
  },
]);
