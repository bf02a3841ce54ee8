import { defineCases } from "@/lib/diff/rule";

/** When `request-parameter-reserved-characters-refused` fires, and when it stays silent. */
export const requestParameterReservedCharactersRefusedCases = defineCases(
  "request-parameter-reserved-characters-refused",
  [
    {
      name: "fires",
      frame: "operation",
      from: `
      parameters:
        - {name: limit, in: query, schema: {type: string}, allowReserved: true}
      responses: {"204": {description: Done}}`,
      to: `
      parameters:
        - {name: limit, in: query, schema: {type: string}}
      responses: {"204": {description: Done}}`,
      expected: ["query parameter limit"],
    },
    {
      name: "stays silent the other way round",
      frame: "operation",
      from: `
      parameters:
        - {name: limit, in: query, schema: {type: string}}
      responses: {"204": {description: Done}}`,
      to: `
      parameters:
        - {name: limit, in: query, schema: {type: string}, allowReserved: true}
      responses: {"204": {description: Done}}`,
      expected: [],
    },
  ],
);
