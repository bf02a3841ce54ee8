import { defineCases } from "@/lib/diff/rule";

/** When `request-parameter-serialisation-changed` fires, and when it stays silent. */
export const requestParameterSerialisationChangedCases = defineCases("request-parameter-serialisation-changed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      parameters:
        - {name: ids, in: query, schema: {type: array, items: {type: string}}}
      responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: ids, in: query, explode: false, schema: {type: array, items: {type: string}}}
      responses: {"204": {description: Done}}`,
    expected: ["query parameter ids"],
  },
  {
    name: "stays silent where the value is a single one",
    frame: "operation",
    from: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}, explode: false}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
