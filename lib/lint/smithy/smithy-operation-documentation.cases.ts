import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  { name: "no comment", text: '$version: "2.0"\nnamespace demo\noperation Act {}\n', fires: ["/shapes/demo#Act"] },
  {
    name: "a comment",
    text: '$version: "2.0"\nnamespace demo\n/// Acts.\noperation Act {}\nstructure Some {}\n',
    fires: [],
  },
];
