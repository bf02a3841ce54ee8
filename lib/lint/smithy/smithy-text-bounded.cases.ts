import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "no bound",
    text: '$version: "2.0"\nnamespace demo\noperation Act { input := { name: String } }\n',
    fires: ["/shapes/demo#ActInput/members/name"],
  },
  {
    name: "a bound, and an answer",
    text: '$version: "2.0"\nnamespace demo\noperation Act { input := { @length(max: 9) name: String }, output := { name: String } }\n',
    fires: [],
  },
];
