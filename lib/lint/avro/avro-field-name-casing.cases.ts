import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "two casings",
    text: "namespace demo;\nschema A;\nrecord A { int orderId; int order_name; }\n",
    fires: ["/types/demo.A"],
  },
  {
    name: "one casing",
    text: "namespace demo;\nschema A;\nrecord A { int order_id; int name; } record B { int orderId; int name; }\n",
    fires: [],
  },
];
