import { defineCases } from "@/lib/diff/rule";

/** When `request-optional-body-added` fires, and when it stays silent. */
export const requestOptionalBodyAddedCases = defineCases("request-optional-body-added", [
  {
    name: "fires",
    frame: "operation",
    from: `responses: {"204": {description: Done}}`,
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
    to: `responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
