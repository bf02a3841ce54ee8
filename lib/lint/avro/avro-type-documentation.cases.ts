import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  { name: "no doc", text: "namespace demo;\nschema A;\nrecord A {}\n", fires: ["/types/demo.A"] },
  { name: "a doc", text: "namespace demo;\nschema A;\n/** A thing. */ record A {}\n", fires: [] },
];
