import { defineCases } from "@/lib/diff/rule";

/** When `request-parameter-shape-changed` fires, and when it stays silent. */
export const requestParameterShapeChangedCases = defineCases("request-parameter-shape-changed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: limit, in: query, content: {application/json: {schema: {type: integer}}}}
      responses: {"204": {description: Done}}`,
    expected: ["query parameter limit"],
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
