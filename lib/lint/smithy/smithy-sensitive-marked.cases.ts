import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a password that is not marked",
    text: '$version: "2.0"\nnamespace demo\nstructure Login { password: String }\n',
    fires: ["/shapes/demo#Login/members/password"],
  },
  {
    name: "one that is, and another name",
    text: '$version: "2.0"\nnamespace demo\nstructure Login { password: Password, passwordPolicy: String }\n@sensitive string Password\n',
    fires: [],
  },
];
