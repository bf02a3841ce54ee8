import { defineCases } from "@/lib/diff/rule";

/** When `request-media-type-added` fires, and when it stays silent. */
export const requestMediaTypeAddedCases = defineCases("request-media-type-added", [
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
        required: true
        content: {application/json: {}, application/xml: {}}
      responses: {"204": {description: Done}}`,
    expected: ["request body › application/xml"],
  },
  {
    name: "stays silent the other way round",
    frame: "operation",
    from: `
      requestBody:
        required: true
        content: {application/json: {}, application/xml: {}}
      responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        required: true
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
