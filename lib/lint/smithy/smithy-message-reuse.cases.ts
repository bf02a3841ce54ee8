import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "one structure for two operations",
    text: '$version: "2.0"\nnamespace demo\noperation A { input: In }\noperation B { input: In }\nstructure In {}\n',
    fires: ["/shapes/demo#B/input"],
  },
  {
    name: "one for each",
    text: '$version: "2.0"\nnamespace demo\noperation A { input := {} }\noperation B { input := {} }\noperation C {}\noperation D {}\n',
    fires: [],
  },
];
