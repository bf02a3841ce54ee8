import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inWorld } from "./case-texts";

/** When `wit-export-added` fires, and when it stays silent. */
export const witExportAddedCases = defineLanguageCases("wit-export-added", [
  {
    name: "a function",
    from: inWorld(``),
    to: inWorld(`  export run: func();
`),
    expected: ["world service › export run"],
  },
  {
    name: "an import",
    from: inWorld(``),
    to: inWorld(`  import now: func();
`),
    expected: [],
  },
]);
