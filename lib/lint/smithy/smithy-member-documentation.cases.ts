import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "no comment",
    text: '$version: "2.0"\nnamespace demo\nstructure City { name: String }\n',
    fires: ["/shapes/demo#City/members/name"],
  },
  {
    name: "a comment here, and one at the target",
    text: '$version: "2.0"\nnamespace demo\nstructure City { /// Its name.\n name: String, id: CityId }\n/// What it is known by.\nstring CityId\n',
    fires: [],
  },
];
