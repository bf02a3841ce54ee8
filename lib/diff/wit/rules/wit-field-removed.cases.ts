import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-field-removed` fires, and when it stays silent. */
export const witFieldRemovedCases = defineLanguageCases("wit-field-removed", [
  {
    name: "a field",
    from: inExport(`  record item {
    id: u32,
    name: string,
  }
`),
    to: inExport(`  record item {
    id: u32,
  }
`),
    expected: ["interface api › record item › field name"],
  },
  {
    name: "a field that stays",
    from: inExport(`  record item {
    id: u32,
  }
`),
    to: inExport(`  record item {
    id: u32,
  }
`),
    expected: [],
  },
]);
