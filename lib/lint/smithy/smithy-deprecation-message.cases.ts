import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "no message",
    text: '$version: "2.0"\nnamespace demo\n@deprecated structure City { @deprecated name: String }\n',
    fires: ["/shapes/demo#City", "/shapes/demo#City/members/name"],
  },
  {
    name: "a message",
    text: '$version: "2.0"\nnamespace demo\n@deprecated(message: "Use Town.") structure City {}\n',
    fires: [],
  },
];
