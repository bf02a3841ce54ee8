import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-type-added` fires, and when it stays silent. */
export const witTypeAddedCases = defineLanguageCases("wit-type-added", [
  {
    name: "a record",
    from: inExport(`  a: func();
`),
    to: inExport(`  a: func();
  record item {
    id: u32,
  }
`),
    expected: ["interface api › record item"],
  },
  {
    name: "types in another order",
    from: inExport(`  type x = u8;
  type y = u8;
`),
    to: inExport(`  type y = u8;
  type x = u8;
`),
    expected: [],
  },
]);
