import { defineCases } from "@/lib/diff/rule";

/** When `response-exclusion-loosened` fires, and when it stays silent. */
export const responseExclusionLoosenedCases = defineCases("response-exclusion-loosened", [
  {
    name: "fires",
    frame: "response-schema",
    from: `
      type: object
      properties:
        size: {type: string, not: {enum: [a, b]}}`,
    to: `
      type: object
      properties:
        size: {type: string, not: {enum: [a]}}`,
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
