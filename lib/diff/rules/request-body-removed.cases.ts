import { defineCases } from "@/lib/diff/rule";

/** When `request-body-removed` fires, and when it stays silent. */
export const requestBodyRemovedCases = defineCases("request-body-removed", [
  {
    name: "fires",
    frame: "operation",
    from: `
      requestBody:
        required: false
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    to: `responses: {"204": {description: Done}}`,
    expected: ["request body"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        required: false
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
