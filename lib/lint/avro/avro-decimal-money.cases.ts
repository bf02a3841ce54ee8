import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a double",
    text: "namespace demo;\nschema A;\nrecord A { double price; }\n",
    fires: ["/types/demo.A/fields/price"],
  },
  {
    name: "a decimal, and another number",
    text: "namespace demo;\nschema A;\nrecord A { decimal(9, 2) price; double ratio; }\n",
    fires: [],
  },
];
