import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-since-raised` fires, and when it stays silent. */
export const witSinceRaisedCases = defineLanguageCases("wit-since-raised", [
  {
    name: "a later version",
    from: inExport(`  @since(version = 0.9.0)
  type id = u32;
`),
    to: inExport(`  @since(version = 1.0.0)
  type id = u32;
`),
    expected: ["interface api › type id"],
  },
  {
    name: "a gate where there was none, with the version that it was in",
    from: inExport(`  type id = u32;
`),
    to: inExport(`  @since(version = 1.0.0)
  type id = u32;
`),
    expected: [],
  },
]);
