import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "another end",
    text: "type Query { a(by: By, or: OrInput): Int } input By { x: Int } input OrInput { x: Int }",
    fires: ["/types/By"],
  },
  { name: "the right end", text: "type Query { a(by: ByInput): Int } input ByInput { x: Int }", fires: [] },
];
