import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-case-added` fires, and when it stays silent. */
export const witCaseAddedCases = defineLanguageCases("wit-case-added", [
  {
    name: "a case of an enumeration",
    from: inExport(`  enum state {
    open,
  }
`),
    to: inExport(`  enum state {
    open,
    closed,
  }
`),
    expected: ["interface api › enum state › case closed"],
  },
  {
    name: "a case of a variant",
    from: inExport(`  variant state {
    open,
  }
`),
    to: inExport(`  variant state {
    open,
    closed(string),
  }
`),
    expected: ["interface api › variant state › case closed"],
  },
  {
    name: "the same cases",
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
