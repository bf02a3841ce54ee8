import { defineCases } from "@/lib/diff/rule";

/** When `request-optional-parameter-added` fires, and when it stays silent. */
export const requestOptionalParameterAddedCases = defineCases("request-optional-parameter-added", [
  {
    name: "fires",
    frame: "operation",
    from: `responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}`,
    expected: ["query parameter limit"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}`,
    to: `responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
