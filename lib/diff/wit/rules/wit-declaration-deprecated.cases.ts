import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-declaration-deprecated` fires, and when it stays silent. */
export const witDeclarationDeprecatedCases = defineLanguageCases("wit-declaration-deprecated", [
  {
    name: "a type",
    from: inExport(`  @since(version = 1.0.0)
  type id = u32;
`),
    to: inExport(`  @since(version = 1.0.0)
  @deprecated(version = 1.0.0)
  type id = u32;
`),
    expected: ["interface api › type id"],
  },
  {
    name: "a type that was deprecated before",
    from: inExport(`  @since(version = 1.0.0)
  @deprecated(version = 1.0.0)
  type id = u32;
`),
    to: inExport(`  @since(version = 1.0.0)
  @deprecated(version = 1.0.0)
  type id = u32;
`),
    expected: [],
  },
]);
