import { defineCases } from "@/lib/diff/rule";

/** When `operation-deprecation-withdrawn` fires, and when it stays silent. */
export const operationDeprecationWithdrawnCases = defineCases("operation-deprecation-withdrawn", [
  {
    name: "fires",
    frame: "operation",
    from: `
      deprecated: true
      responses: {"204": {description: Done}}`,
    to: `responses: {"204": {description: Done}}`,
    expected: ["deprecated"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `responses: {"204": {description: Done}}`,
    to: `
      deprecated: true
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
