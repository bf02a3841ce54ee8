import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "two casings",
    text: '$version: "2.0"\nnamespace demo\nstructure City { cityId: String, CityName: String }\n',
    fires: ["/shapes/demo#City"],
  },
  {
    name: "one casing",
    text: '$version: "2.0"\nnamespace demo\nstructure City { cityId: String, cityName: String }\nstructure Town { TownId: String, Name: String }\n',
    fires: [],
  },
];
