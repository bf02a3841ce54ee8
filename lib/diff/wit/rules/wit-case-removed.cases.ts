import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-case-removed` fires, and when it stays silent. */
export const witCaseRemovedCases = defineLanguageCases("wit-case-removed", [
  {
    name: "a case of an enumeration",
    from: inExport(`  enum state {
    open,
    closed,
  }
`),
    to: inExport(`  enum state {
    open,
  }
`),
    expected: ["interface api › enum state › case closed"],
  },
  {
    name: "a case that stays",
    from: inExport(`  enum state {
    open,
  }
`),
    to: inExport(`  enum state {
    open,
  }
`),
    expected: [],
  },
]);
