import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-flag-removed` fires, and when it stays silent. */
export const witFlagRemovedCases = defineLanguageCases("wit-flag-removed", [
  {
    name: "a flag",
    from: inExport(`  flags access {
    read,
    write,
  }
`),
    to: inExport(`  flags access {
    read,
  }
`),
    expected: ["interface api › flags access › flag write"],
  },
  {
    name: "a flag that stays",
    from: inExport(`  flags access {
    read,
  }
`),
    to: inExport(`  flags access {
    read,
  }
`),
    expected: [],
  },
]);
