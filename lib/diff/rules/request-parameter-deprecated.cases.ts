import { defineCases } from "@/lib/diff/rule";

/** When `request-parameter-deprecated` fires, and when it stays silent. */
export const requestParameterDeprecatedCases = defineCases("request-parameter-deprecated", [
  {
    name: "fires",
    frame: "operation",
    from: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}, deprecated: true}
      responses: {"204": {description: Done}}`,
    expected: ["query parameter limit"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}, deprecated: true}
      responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
