import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "nothing named",
    document: {
      paths: {
        "/pets": { get: { responses: { "200": { description: "Fine." } }, deprecated: true, summary: "List pets" } },
      },
    },
    fires: ["/paths/~1pets/get"],
  },
  {
    name: "named",
    document: {
      paths: {
        "/pets": {
          get: {
            responses: { "200": { description: "Fine." } },
            deprecated: true,
            description: "Use GET /animals instead.",
          },
        },
      },
    },
    fires: [],
  },
];
