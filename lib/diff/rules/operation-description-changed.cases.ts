import { defineCases } from "@/lib/diff/rule";

/** When `operation-description-changed` fires, and when it stays silent. */
export const operationDescriptionChangedCases = defineCases("operation-description-changed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      description: All
      responses: {"204": {description: Done}}`,
    to: `
      description: All things
      responses: {"204": {description: Done}}`,
    expected: ["description"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "operation",
    from: `
      description: All
      responses: {"204": {description: Done}}`,
    to: `
      responses: {"204": {description: Done}}
      description: All`,
    expected: [],
  },
]);
