import { defineCases } from "@/lib/diff/rule";

/** When `request-parameter-moved` fires, and when it stays silent. */
export const requestParameterMovedCases = defineCases("request-parameter-moved", [
  {
    name: "fires",
    frame: "operation",
    from: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: limit, in: header, schema: {type: integer}}
      responses: {"204": {description: Done}}`,
    expected: ["header parameter limit"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "operation",
    from: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
