import { defineCases } from "@/lib/diff/rule";

/** When `request-media-type-removed` fires, and when it stays silent. */
export const requestMediaTypeRemovedCases = defineCases("request-media-type-removed", [
  {
    name: "fires",
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
    expected: ["request body › application/xml"],
  },
  {
    name: "stays silent where only the charset was added",
    frame: "operation",
    from: `
      requestBody:
        required: true
        content: {application/json: {}}
      responses: {"204": {description: Done}}`,
    to: `
      requestBody:
        required: true
        content: {"application/JSON; charset=utf-8": {}}
      responses: {"204": {description: Done}}`,
    expected: [],
  },
]);
