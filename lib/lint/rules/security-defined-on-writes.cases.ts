import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "an open write",
    document: {
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
      paths: { "/pets": { post: { responses: { "200": { description: "Fine." } } } } },
    },
    fires: ["/paths/~1pets/post"],
  },
  {
    name: "anonymous is an alternative",
    document: {
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
      paths: { "/pets": { post: { responses: { "200": { description: "Fine." } }, security: [{}, { token: [] }] } } },
    },
    fires: ["/paths/~1pets/post"],
  },
  {
    name: "no scheme at all",
    document: { paths: { "/pets": { post: { responses: { "200": { description: "Fine." } } } } } },
    fires: [""],
  },
  {
    name: "protected",
    document: {
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
      security: [{ token: [] }],
      paths: { "/pets": { post: { responses: { "200": { description: "Fine." } } } } },
    },
    fires: [],
  },
  {
    name: "signing in",
    document: {
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
      paths: { "/login": { post: { responses: { "200": { description: "Fine." } } } } },
    },
    fires: [],
  },
  {
    name: "reading",
    document: { paths: { "/pets": { get: { responses: { "200": { description: "Fine." } } } } } },
    fires: [],
  },
];
