import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "in the query",
    document: { components: { securitySchemes: { s: { type: "apiKey", in: "query", name: "key" } } } },
    fires: ["/components/securitySchemes/s"],
  },
  {
    name: "in a header",
    document: { components: { securitySchemes: { s: { type: "apiKey", in: "header", name: "X-Key" } } } },
    fires: [],
  },
];
