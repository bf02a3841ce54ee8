import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inWorld } from "./case-texts";

/** When `wit-import-removed` fires, and when it stays silent. */
export const witImportRemovedCases = defineLanguageCases("wit-import-removed", [
  {
    name: "a function",
    from: inWorld(`  import now: func() -> u64;
`),
    to: inWorld(``),
    expected: ["world service › import now"],
  },
  {
    name: "an import that stays",
    from: inWorld(`  import now: func() -> u64;
`),
    to: inWorld(`  import now: func() -> u64;
`),
    expected: [],
  },
]);
