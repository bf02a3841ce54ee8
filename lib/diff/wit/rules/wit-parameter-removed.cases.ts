import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-parameter-removed` fires, and when it stays silent. */
export const witParameterRemovedCases = defineLanguageCases("wit-parameter-removed", [
  {
    name: "a parameter",
    from: inExport(`  a: func(name: string);
`),
    to: inExport(`  a: func();
`),
    expected: ["parameters › name"],
  },
  {
    name: "a parameter that stays",
    from: inExport(`  a: func(name: string);
`),
    to: inExport(`  a: func(name: string);
`),
    expected: [],
  },
]);
