import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a list without pages",
    text: '$version: "2.0"\nnamespace demo\noperation ListCities { output := { cities: Cities } }\nlist Cities { member: String }\n',
    fires: ["/shapes/demo#ListCities"],
  },
  {
    name: "a paged list, and a single thing",
    text: '$version: "2.0"\nnamespace demo\n@readonly @paginated(inputToken: "next", outputToken: "next") operation ListCities { input := { next: String }, output := { next: String, cities: Cities } }\nlist Cities { member: String }\noperation GetCity { output := { cities: Cities } }\n',
    fires: [],
  },
];
