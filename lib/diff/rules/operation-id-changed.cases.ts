import { defineCases } from "@/lib/diff/rule";

/** When `operation-id-changed` fires, and when it stays silent. */
export const operationIdChangedCases = defineCases("operation-id-changed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      operationId: list
      responses: {"204": {description: Done}}`,
    to: `
      operationId: listThings
      responses: {"204": {description: Done}}`,
    expected: ["operationId"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "operation",
    from: `
      operationId: list
      responses: {"204": {description: Done}}`,
    to: `
      responses: {"204": {description: Done}}
      operationId: list`,
    expected: [],
  },
]);
