import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-case-type-changed` fires, and when it stays silent. */
export const witCaseTypeChangedCases = defineLanguageCases("wit-case-type-changed", [
  {
    name: "a case that carries something now",
    from: inExport(`  variant state {
    open,
  }
`),
    to: inExport(`  variant state {
    open(u32),
  }
`),
    expected: ["interface api › variant state › case open"],
  },
  {
    name: "a case that carries the same",
    from: inExport(`  variant state {
    open(u32),
  }
`),
    to: inExport(`  variant state {
    open(u32),
  }
`),
    expected: [],
  },
]);
