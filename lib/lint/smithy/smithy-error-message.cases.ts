import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "no message",
    text: '$version: "2.0"\nnamespace demo\n@error("client") structure No {}\n',
    fires: ["/shapes/demo#No"],
  },
  {
    name: "a message, and no error",
    text: '$version: "2.0"\nnamespace demo\n@error("client") structure No { message: String }\nstructure City {}\n',
    fires: [],
  },
];
