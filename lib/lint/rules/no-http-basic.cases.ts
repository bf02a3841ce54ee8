import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  {
    name: "basic",
    document: { components: { securitySchemes: { s: { type: "http", scheme: "basic" } } } },
    fires: ["/components/securitySchemes/s"],
  },
  {
    name: "basic in 2.0",
    document: { swagger: "2.0", securityDefinitions: { s: { type: "basic" } } },
    fires: ["/securityDefinitions/s"],
  },
  {
    name: "bearer",
    document: { components: { securitySchemes: { s: { type: "http", scheme: "bearer" } } } },
    fires: [],
  },
];
