import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a small name",
    text: "namespace demo;\nschema A;\nrecord A {} record order_line {}\n",
    fires: ["/types/demo.order_line"],
  },
  { name: "a good name", text: "namespace demo;\nschema A;\nrecord A {}\n", fires: [] },
];
