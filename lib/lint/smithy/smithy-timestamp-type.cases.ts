import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a text",
    text: '$version: "2.0"\nnamespace demo\nstructure City { createdAt: String }\n',
    fires: ["/shapes/demo#City/members/createdAt"],
  },
  {
    name: "a timestamp, and another name",
    text: '$version: "2.0"\nnamespace demo\nstructure City { createdAt: Timestamp, format: String }\n',
    fires: [],
  },
];
