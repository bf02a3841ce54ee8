import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-field-type-changed` fires, and when it stays silent. */
export const witFieldTypeChangedCases = defineLanguageCases("wit-field-type-changed", [
  {
    name: "a wider number",
    from: inExport(`  record item {
    id: u32,
  }
`),
    to: inExport(`  record item {
    id: u64,
  }
`),
    expected: ["interface api › record item › field id"],
  },
  {
    name: "a field of the same type under another name",
    from: inExport(`  type number = u32;
  record item {
    id: u32,
  }
`),
    to: inExport(`  type number = u32;
  record item {
    id: number,
  }
`),
    expected: [],
  },
]);
