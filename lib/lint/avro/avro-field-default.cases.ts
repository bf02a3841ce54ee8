import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  { name: "no default", text: "namespace demo;\nschema A;\nrecord A { int a; }\n", fires: ["/types/demo.A/fields/a"] },
  { name: "a default", text: "namespace demo;\nschema A;\nrecord A { int a = 0; }\n", fires: [] },
];
