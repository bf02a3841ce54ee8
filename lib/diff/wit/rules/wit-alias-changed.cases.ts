import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-alias-changed` fires, and when it stays silent. */
export const witAliasChangedCases = defineLanguageCases("wit-alias-changed", [
  {
    name: "a wider number",
    from: inExport(`  type id = u32;
  a: func(id: id);
  b: func() -> id;
`),
    to: inExport(`  type id = u64;
  a: func(id: id);
  b: func() -> id;
`),
    expected: ["interface api › type id"],
  },
  {
    name: "a name for a name of the same type",
    from: inExport(`  type id = u32;
`),
    to: inExport(`  type number = u32;
  type id = number;
`),
    expected: [],
  },
]);
