import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-type-kind-changed` fires, and when it stays silent. */
export const witTypeKindChangedCases = defineLanguageCases("wit-type-kind-changed", [
  {
    name: "an enumeration that becomes a variant",
    from: inExport(`  enum state {
    open,
  }
`),
    to: inExport(`  variant state {
    open,
  }
`),
    expected: ["interface api › variant state"],
  },
  {
    name: "a record that stays one",
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
