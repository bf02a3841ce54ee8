import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "204 with a body",
    document: {
      paths: {
        "/pets": {
          delete: {
            responses: {
              "204": { description: "Done.", content: { "application/json": { schema: { type: "object" } } } },
            },
          },
        },
      },
    },
    fires: ["/paths/~1pets/delete/responses/204"],
  },
  {
    name: "204 without",
    document: { paths: { "/pets": { delete: { responses: { "204": { description: "Done." } } } } } },
    fires: [],
  },
];
