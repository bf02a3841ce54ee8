import { defineCases } from "@/lib/diff/rule";

/** When `request-exclusion-tightened` fires, and when it stays silent. */
export const requestExclusionTightenedCases = defineCases("request-exclusion-tightened", [
  {
    name: "fires",
    frame: "request-schema",
    from: `
      type: object
      properties:
        size: {type: string, not: {enum: [a]}}`,
    to: `
      type: object
      properties:
        size: {type: string, not: {enum: [a, b]}}`,
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
