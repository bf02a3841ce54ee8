import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-function-removed` fires, and when it stays silent. */
export const witFunctionRemovedCases = defineLanguageCases("wit-function-removed", [
  {
    name: "a function that is gone",
    from: inExport(`  a: func();
  b: func();
`),
    to: inExport(`  a: func();
`),
    expected: ["function"],
  },
  {
    name: "a constructor that is gone",
    from: inExport(`  resource cart {
    constructor();
  }
`),
    to: inExport(`  resource cart {}
`),
    expected: ["function"],
  },
  {
    name: "an unstable function that is gone",
    from: inExport(`  @unstable(feature = trial)
  b: func();
`),
    to: inExport(``),
    expected: ["function"],
    severity: "dangerous",
  },
  {
    name: "a function that stays",
    from: inExport(`  a: func();
`),
    to: inExport(`  a: func();
`),
    expected: [],
  },
]);
