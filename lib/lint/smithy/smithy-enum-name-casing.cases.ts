import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a small name",
    text: '$version: "2.0"\nnamespace demo\nenum Kind { notFound = "x" }\n',
    fires: ["/shapes/demo#Kind/members/notFound"],
  },
  { name: "a good name", text: '$version: "2.0"\nnamespace demo\nenum Kind { NOT_FOUND = "x" }\n', fires: [] },
];
