import { defineCases } from "@/lib/diff/rule";

/** When `request-path-parameter-renamed` fires, and when it stays silent. */
export const requestPathParameterRenamedCases = defineCases("request-path-parameter-renamed", [
  {
    name: "fires",
    frame: "document",
    from: `
      paths:
        /pets/{id}:
          get:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses: {"204": {description: Done}}`,
    to: `
      paths:
        /pets/{petId}:
          get:
            parameters: [{name: petId, in: path, required: true, schema: {type: string}}]
            responses: {"204": {description: Done}}`,
    expected: ["path parameter petId"],
  },
  {
    name: "stays silent where nothing changed",
    frame: "document",
    from: `
      paths:
        /pets/{id}:
          get:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses: {"204": {description: Done}}`,
    to: `
      paths:
        /pets/{id}:
          get:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
