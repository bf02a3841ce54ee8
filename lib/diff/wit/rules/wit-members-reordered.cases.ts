import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-members-reordered` fires, and when it stays silent. */
export const witMembersReorderedCases = defineLanguageCases("wit-members-reordered", [
  {
    name: "two fields that changed places",
    from: inExport(`  record item {
    a: u8,
    b: u8,
  }
`),
    to: inExport(`  record item {
    b: u8,
    a: u8,
  }
`),
    expected: ["interface api › record item"],
  },
  {
    name: "two cases that changed places",
    from: inExport(`  enum state {
    a,
    b,
  }
`),
    to: inExport(`  enum state {
    b,
    a,
  }
`),
    expected: ["interface api › enum state"],
  },
  {
    name: "a case that is new between others",
    from: inExport(`  enum state {
    a,
    b,
  }
`),
    to: inExport(`  enum state {
    a,
    c,
    b,
  }
`),
    expected: [],
  },
]);
