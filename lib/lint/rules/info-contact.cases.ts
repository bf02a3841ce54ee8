import type { LintCase } from "@/lib/lint/rule";

export const cases: LintCase[] = [
  { name: "no contact", document: { info: { title: "Pets", version: "1.0.0" } }, fires: ["/info"] },
  { name: "empty contact", document: { info: { title: "Pets", version: "1.0.0", contact: {} } }, fires: ["/info"] },
  {
    name: "a URL",
    document: { info: { title: "Pets", version: "1.0.0", contact: { url: "https://pets.example/help" } } },
    fires: [],
  },
];
