import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a field and an enum value",
    text: 'type Query { a: Int @deprecated c: C } enum C { R @deprecated(reason: "") G }',
    fires: ["/types/Query/fields/a", "/types/C/values/R"],
  },
  { name: "a reason", text: 'type Query { a: Int @deprecated(reason: "Use b") b: Int }', fires: [] },
];
