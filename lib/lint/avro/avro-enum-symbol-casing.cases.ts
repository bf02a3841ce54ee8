import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  { name: "a small symbol", text: "namespace demo;\nschema A;\nenum A { notFound, OK }\n", fires: ["/types/demo.A"] },
  { name: "good symbols", text: "namespace demo;\nschema A;\nenum A { NOT_FOUND, OK }\n", fires: [] },
];
