import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "lower case",
    text: "type Query { c: C } enum C { RED GREEN dark_blue }",
    fires: ["/types/C/values/dark_blue"],
  },
  { name: "one letter and digits", text: "type Query { c: C } enum C { A B2 C_D }", fires: [] },
];
