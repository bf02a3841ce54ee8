import { defineCases } from "@/lib/diff/rule";

/** When `operation-stability-lowered` fires, and when it stays silent. */
export const operationStabilityLoweredCases = defineCases("operation-stability-lowered", [
  {
    name: "fires",
    frame: "operation",
    from: `
      x-stability-level: stable
      responses: {"204": {description: Done}}`,
    to: `
      x-stability-level: beta
      responses: {"204": {description: Done}}`,
    expected: ["stability"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `
      x-stability-level: beta
      responses: {"204": {description: Done}}`,
    to: `
      x-stability-level: stable
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
