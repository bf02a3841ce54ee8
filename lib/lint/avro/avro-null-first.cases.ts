import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "null is last",
    text: "namespace demo;\nschema A;\nrecord A { union { int, null } a = null; }\n",
    fires: ["/types/demo.A/fields/a"],
  },
  {
    name: "null is first",
    text: "namespace demo;\nschema A;\nrecord A { union { null, int } a = null; }\n",
    fires: [],
  },
];
