import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "no default",
    text: "namespace demo;\nschema A;\nrecord A { union { null, int } a; }\n",
    fires: ["/types/demo.A/fields/a"],
  },
  {
    name: "a default, and a field that is not null",
    text: "namespace demo;\nschema A;\nrecord A { union { null, int } a = null; int b; }\n",
    fires: [],
  },
];
