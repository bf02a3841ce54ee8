import type { LintCase } from "@/lib/lint/rule";

const responses = { "200": { description: "Fine." } };
const taking = (schema: object, members: object = {}) => ({
  paths: {
    "/pets": { post: { responses, requestBody: { content: { "application/json": { schema } } }, ...members } },
  },
});
const tag = (members: object = {}) => ({
  type: "object",
  required: ["tag"],
  properties: { tag: { type: "string", deprecated: true, ...members } },
});

export const cases: LintCase[] = [
  {
    name: "a required property of a request",
    document: taking(tag()),
    fires: ["/paths/~1pets/post/requestBody/content/application~1json/schema/properties/tag"],
  },
  {
    name: "a required parameter",
    document: taking(
      {},
      { parameters: [{ name: "page", in: "query", required: true, "x-deprecated": true, schema: {} }] },
    ),
    fires: ["/paths/~1pets/post/parameters/0"],
  },
  { name: "an optional property", document: taking({ ...tag(), required: [] }), fires: [] },
  { name: "what only responses have", document: taking(tag({ readOnly: true })), fires: [] },
  { name: "an operation that is deprecated itself", document: taking(tag(), { deprecated: true }), fires: [] },
  {
    name: "a response",
    document: {
      paths: {
        "/pets": {
          get: { responses: { "200": { description: "Fine.", content: { "application/json": { schema: tag() } } } } },
        },
      },
    },
    fires: [],
  },
  {
    name: "a parameter of the path",
    document: {
      paths: {
        "/pets/{id}": {
          get: { responses, parameters: [{ name: "id", in: "path", required: true, deprecated: true, schema: {} }] },
        },
      },
    },
    fires: [],
  },
];
