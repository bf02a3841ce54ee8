import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-parameter-renamed` fires, and when it stays silent. */
export const witParameterRenamedCases = defineLanguageCases("wit-parameter-renamed", [
  {
    name: "a parameter with another name",
    from: inExport(`  a: func(name: string);
`),
    to: inExport(`  a: func(title: string);
`),
    expected: ["parameters › name"],
  },
  {
    name: "a parameter of another name and type, which is another one",
    from: inExport(`  a: func(name: string);
`),
    to: inExport(`  a: func(count: u32);
`),
    expected: [],
  },
]);
