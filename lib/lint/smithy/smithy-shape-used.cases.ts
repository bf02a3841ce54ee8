import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a structure that nothing names",
    text: '$version: "2.0"\nnamespace demo\noperation Act {}\nstructure City {}\n',
    fires: ["/shapes/demo#City"],
  },
  {
    name: "one that an operation reaches, and a library",
    text: '$version: "2.0"\nnamespace demo\noperation Act { input := { city: City } }\nstructure City { id: CityId }\nstring CityId\n',
    fires: [],
  },
  { name: "a library", text: '$version: "2.0"\nnamespace demo\nstructure City {}\n', fires: [] },
];
