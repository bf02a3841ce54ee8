import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "plain JSON everywhere",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: {
              "4XX": { description: "No.", content: { "application/json": { schema: { type: "object" } } } },
            },
          },
        },
      },
    },
    fires: [""],
  },
  {
    name: "one other",
    document: {
      paths: {
        "/a": {
          get: {
            responses: {
              "4XX": { description: "No.", content: { "application/json": { schema: { type: "object" } } } },
            },
          },
        },
        "/b": {
          get: {
            responses: {
              "4XX": { description: "No.", content: { "application/problem+json": { schema: { type: "object" } } } },
            },
          },
        },
      },
    },
    fires: ["/paths/~1a/get/responses/4XX/content/application~1json"],
  },
  {
    name: "standard",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: {
              "4XX": { description: "No.", content: { "application/problem+json": { schema: { type: "object" } } } },
            },
          },
        },
      },
    },
    fires: [],
  },
  {
    name: "no errors described",
    document: { paths: { "/pets": { get: { responses: { "200": { description: "Fine." } } } } } },
    fires: [],
  },
];
