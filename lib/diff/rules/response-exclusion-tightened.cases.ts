import { defineCases } from "@/lib/diff/rule";

/** When `response-exclusion-tightened` fires, and when it stays silent. */
export const responseExclusionTightenedCases = defineCases("response-exclusion-tightened", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: string, not: {enum: [a]}}`,
    to: `
      type: object
      properties:
        size: {type: string, not: {enum: [a, b]}}`,
    expected: ["response 200 › application/json › size"],
  },
  {
    name: "stays silent for another order",
    frame: "response-schema",
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
