import { defineCases } from "@/lib/diff/rule";

/** When `request-required-body-added` fires, and when it stays silent. */
export const requestRequiredBodyAddedCases = defineCases("request-required-body-added", [
  {
    name: "fires",
    frame: "operation",
    from: `responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        required: true
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    expected: ["request body"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `
      requestBody:
        required: true
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    to: `responses: {"204": {description: Done}}`,
    expected: [],
  },
  {
    name: "stays silent where the body is optional",
    frame: "operation",
    from: `responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
