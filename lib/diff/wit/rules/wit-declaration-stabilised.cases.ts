import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-declaration-stabilised` fires, and when it stays silent. */
export const witDeclarationStabilisedCases = defineLanguageCases("wit-declaration-stabilised", [
  {
    name: "a type",
    from: inExport(`  @unstable(feature = trial)
  type id = u32;
`),
    to: inExport(`  @since(version = 1.0.0)
  type id = u32;
`),
    expected: ["interface api › type id"],
  },
  {
    name: "a type that was stable",
    from: inExport(`  type id = u32;
`),
    to: inExport(`  @since(version = 1.0.0)
  type id = u32;
`),
    expected: [],
  },
]);
