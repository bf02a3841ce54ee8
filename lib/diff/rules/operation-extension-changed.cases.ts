import { defineCases } from "@/lib/diff/rule";

/** When `operation-extension-changed` fires, and when it stays silent. */
export const operationExtensionChangedCases = defineCases("operation-extension-changed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      x-team: a
      responses: {"204": {description: Done}}`,
    to: `
      x-team: b
      responses: {"204": {description: Done}}`,
    expected: ["x-team"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "operation",
    from: `
      x-team: a
      responses: {"204": {description: Done}}`,
    to: `
      responses: {"204": {description: Done}}
      x-team: a`,
    expected: [],
  },
]);
