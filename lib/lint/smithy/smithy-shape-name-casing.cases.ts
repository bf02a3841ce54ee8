import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a name with a small letter",
    text: '$version: "2.0"\nnamespace demo\nstructure cityForecast {}\n',
    fires: ["/shapes/demo#cityForecast"],
  },
  {
    name: "a name with an underscore",
    text: '$version: "2.0"\nnamespace demo\nstring City_Id\n',
    fires: ["/shapes/demo#City_Id"],
  },
  {
    name: "a good name, and a trait",
    text: '$version: "2.0"\nnamespace demo\nstructure CityForecast {}\n@trait structure marked {}\n',
    fires: [],
  },
];
