import { defineCases } from "@/lib/diff/rule";

/** When `operation-summary-changed` fires, and when it stays silent. */
export const operationSummaryChangedCases = defineCases("operation-summary-changed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      summary: List
      responses: {"204": {description: Done}}`,
    to: `
      summary: List things
      responses: {"204": {description: Done}}`,
    expected: ["summary"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "operation",
    from: `
      summary: List
      responses: {"204": {description: Done}}`,
    to: `
      responses: {"204": {description: Done}}
      summary: List`,
    expected: [],
  },
]);
