import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "Authorization",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: { "200": { description: "Fine." } },
            parameters: [{ name: "Authorization", in: "header", schema: { type: "string" } }],
          },
        },
      },
    },
    fires: ["/paths/~1pets/get/parameters/0"],
  },
  {
    name: "another header",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: { "200": { description: "Fine." } },
            parameters: [{ name: "X-Trace", in: "header", schema: { type: "string" } }],
          },
        },
      },
    },
    fires: [],
  },
];
