import { defineCases } from "@/lib/diff/rule";

/** When `request-parameter-sunset-added` fires, and when it stays silent. */
export const requestParameterSunsetAddedCases = defineCases("request-parameter-sunset-added", [
  {
    name: "fires",
    frame: "operation",
    from: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}, deprecated: true}
      responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2027-01-01"}
      responses: {"204": {description: Done}}`,
    expected: ["query parameter limit"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}, deprecated: true, x-sunset: "2027-01-01"}
      responses: {"204": {description: Done}}`,
    to: `
      parameters:
        - {name: limit, in: query, schema: {type: integer}, deprecated: true}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
