import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-result-changed` fires, and when it stays silent. */
export const witResultChangedCases = defineLanguageCases("wit-result-changed", [
  {
    name: "an option in place of the value",
    from: inExport(`  a: func() -> string;
`),
    to: inExport(`  a: func() -> option<string>;
`),
    expected: ["result"],
  },
  {
    name: "a result where there was none",
    from: inExport(`  a: func();
`),
    to: inExport(`  a: func() -> bool;
`),
    expected: ["result"],
  },
  {
    name: "the same result",
    from: inExport(`  a: func() -> result<u8, string>;
`),
    to: inExport(`  a: func() -> result< u8,string >;
`),
    expected: [],
  },
]);
