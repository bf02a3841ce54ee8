import { defineCases } from "@/lib/diff/rule";

/** When `operation-deprecated` fires, and when it stays silent. */
export const operationDeprecatedCases = defineCases("operation-deprecated", [
  {
    name: "fires",
    frame: "operation",
    from: `responses: {"204": {description: Done}}`,
    to: `
      deprecated: true
      responses: {"204": {description: Done}}`,
    expected: ["deprecated"],
  },
  {
    name: "stays silent where a date is given",
    frame: "operation",
    from: `responses: {"204": {description: Done}}`,
    to: `
      deprecated: true
      x-sunset: "2027-01-01"
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
