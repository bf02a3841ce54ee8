import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-declaration-unstable` fires, and when it stays silent. */
export const witDeclarationUnstableCases = defineLanguageCases("wit-declaration-unstable", [
  {
    name: "a type",
    from: inExport(`  type id = u32;
`),
    to: inExport(`  @unstable(feature = trial)
  type id = u32;
`),
    expected: ["interface api › type id"],
  },
  {
    name: "a type that was unstable",
    from: inExport(`  @unstable(feature = trial)
  type id = u32;
`),
    to: inExport(`  @unstable(feature = trial)
  type id = u32;
`),
    expected: [],
  },
]);
