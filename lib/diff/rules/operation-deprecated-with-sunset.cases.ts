import { defineCases } from "@/lib/diff/rule";

/** When `operation-deprecated-with-sunset` fires, and when it stays silent. */
export const operationDeprecatedWithSunsetCases = defineCases("operation-deprecated-with-sunset", [
  {
    name: "fires",
    frame: "operation",
    from: `responses: {"204": {description: Done}}`,
    to: `
      deprecated: true
      x-sunset: "2027-01-01"
      responses: {"204": {description: Done}}`,
    expected: ["deprecated"],
  },
  {
    name: "stays silent where no date is given",
    frame: "operation",
    from: `responses: {"204": {description: Done}}`,
    to: `
      deprecated: true
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
