import { defineCases } from "@/lib/diff/rule";

/** When `request-parameter-became-optional` fires, and when it stays silent. */
export const requestParameterBecameOptionalCases = defineCases("request-parameter-became-optional", [
  {
    name: "fires",
    frame: "operation",
    from: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}, required: true}
      responses: {"204": {description: Done}}`,
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
    to: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}, required: true}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
