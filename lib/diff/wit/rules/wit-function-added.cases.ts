import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport, inImport } from "./case-texts";

/** When `wit-function-added` fires, and when it stays silent. */
export const witFunctionAddedCases = defineLanguageCases("wit-function-added", [
  {
    name: "a function that components offer",
    from: inExport(`  a: func();
`),
    to: inExport(`  a: func();
  b: func();
`),
    expected: ["function"],
  },
  {
    name: "a function that hosts have to offer",
    from: inImport(`  a: func();
`),
    to: inImport(`  a: func();
  b: func();
`),
    expected: ["function"],
    severity: "dangerous",
  },
  {
    name: "a method",
    from: inExport(`  resource cart {
    a: func();
  }
`),
    to: inExport(`  resource cart {
    a: func();
    b: func();
  }
`),
    expected: ["function"],
  },
  {
    name: "functions in another order",
    from: inExport(`  a: func();
  b: func();
`),
    to: inExport(`  b: func();
  a: func();
`),
    expected: [],
  },
]);
