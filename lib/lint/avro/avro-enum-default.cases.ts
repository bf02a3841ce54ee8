import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  { name: "no default", text: "namespace demo;\nschema A;\nenum A { UNKNOWN, OK }\n", fires: ["/types/demo.A"] },
  { name: "a default", text: "namespace demo;\nschema A;\nenum A { UNKNOWN, OK } = UNKNOWN;\n", fires: [] },
];
