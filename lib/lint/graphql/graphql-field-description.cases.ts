import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a field without one",
    text: 'type Query { a: A } type A { "X." x: Int "Y." y: Int z: Int }',
    fires: ["/types/A/fields/z"],
  },
  { name: "root fields", text: "type Query { a: Int }", fires: [] },
];
