import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-flag-added` fires, and when it stays silent. */
export const witFlagAddedCases = defineLanguageCases("wit-flag-added", [
  {
    name: "a flag",
    from: inExport(`  flags access {
    read,
  }
`),
    to: inExport(`  flags access {
    read,
    write,
  }
`),
    expected: ["interface api › flags access › flag write"],
  },
  {
    name: "the same flags",
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
