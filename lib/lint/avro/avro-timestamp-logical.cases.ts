import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a plain number",
    text: "namespace demo;\nschema A;\nrecord A { long createdAt; }\n",
    fires: ["/types/demo.A/fields/createdAt"],
  },
  {
    name: "a logical type, and another name",
    text: "namespace demo;\nschema A;\nrecord A { timestamp_ms createdAt; string format; }\n",
    fires: [],
  },
];
