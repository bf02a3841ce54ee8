import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-function-async-changed` fires, and when it stays silent. */
export const witFunctionAsyncChangedCases = defineLanguageCases("wit-function-async-changed", [
  {
    name: "a function that becomes asynchronous",
    from: inExport(`  a: func();
`),
    to: inExport(`  a: async func();
`),
    expected: ["async"],
  },
  {
    name: "a function that stays asynchronous",
    from: inExport(`  a: async func();
`),
    to: inExport(`  a: async func();
`),
    expected: [],
  },
]);
