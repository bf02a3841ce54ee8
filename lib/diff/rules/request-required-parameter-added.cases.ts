import { defineCases } from "@/lib/diff/rule";

/** When `request-required-parameter-added` fires, and when it stays silent. */
export const requestRequiredParameterAddedCases = defineCases("request-required-parameter-added", [
  {
    name: "fires",
    frame: "operation",
    from: `responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}, required: true}
      responses: {"204": {description: Done}}`,
    expected: ["query parameter limit"],
  },
  {
    name: "stays silent where the parameter is optional",
    frame: "operation",
    from: `responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
