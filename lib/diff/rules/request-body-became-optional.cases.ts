import { defineCases } from "@/lib/diff/rule";

/** When `request-body-became-optional` fires, and when it stays silent. */
export const requestBodyBecameOptionalCases = defineCases("request-body-became-optional", [
  {
    name: "fires",
    frame: "operation",
    from: `
      requestBody:
        required: true
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        required: false
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    expected: ["request body"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `
      requestBody:
        required: false
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        required: true
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
