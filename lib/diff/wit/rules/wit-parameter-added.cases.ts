import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-parameter-added` fires, and when it stays silent. */
export const witParameterAddedCases = defineLanguageCases("wit-parameter-added", [
  {
    name: "a parameter",
    from: inExport(`  a: func();
`),
    to: inExport(`  a: func(name: string);
`),
    expected: ["parameters › name"],
  },
  {
    name: "an optional parameter, which is one all the same",
    from: inExport(`  a: func();
`),
    to: inExport(`  a: func(name: option<string>);
`),
    expected: ["parameters › name"],
  },
  {
    name: "a parameter that was there",
    from: inExport(`  a: func(name: string);
`),
    to: inExport(`  a: func(name: string);
`),
    expected: [],
  },
]);
