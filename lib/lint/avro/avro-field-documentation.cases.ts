import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  { name: "no doc", text: "namespace demo;\nschema A;\nrecord A { int a; }\n", fires: ["/types/demo.A/fields/a"] },
  { name: "a doc", text: "namespace demo;\nschema A;\nrecord A { /** A number. */ int a; }\n", fires: [] },
];
