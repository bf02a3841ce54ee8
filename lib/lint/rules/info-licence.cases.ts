import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  { name: "nothing stated", document: { info: { title: "Pets", version: "1.0.0" } }, fires: ["/info"] },
  {
    name: "a licence",
    document: { info: { title: "Pets", version: "1.0.0", license: { name: "Apache-2.0" } } },
    fires: [],
  },
  {
    name: "terms",
    document: { info: { title: "Pets", version: "1.0.0", termsOfService: "https://pets.example/terms" } },
    fires: [],
  },
];
