import { defineCases } from "@/lib/diff/rule";

/** When `request-media-type-restricted` fires, and when it stays silent. */
export const requestMediaTypeRestrictedCases = defineCases("request-media-type-restricted", [
  {
    name: "fires",
    frame: "operation",
    from: `
      requestBody:
        required: true
        content: {application/*: {}}
      responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        required: true
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    expected: ["request body › application/*"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `
      requestBody:
        required: true
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        required: true
        content: {application/*: {}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
