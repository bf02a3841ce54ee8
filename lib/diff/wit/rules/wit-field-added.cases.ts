import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-field-added` fires, and when it stays silent. */
export const witFieldAddedCases = defineLanguageCases("wit-field-added", [
  {
    name: "a field",
    from: inExport(`  record item {
    id: u32,
  }
  a: func(item: item);
`),
    to: inExport(`  record item {
    id: u32,
    name: option<string>,
  }
  a: func(item: item);
`),
    expected: ["interface api › record item › field name"],
  },
  {
    name: "a field of an unstable record",
    from: inExport(`  @unstable(feature = trial)
  record item {
    id: u32,
  }
`),
    to: inExport(`  @unstable(feature = trial)
  record item {
    id: u32,
    name: string,
  }
`),
    expected: ["interface api › record item › field name"],
    severity: "dangerous",
  },
  {
    name: "the same fields",
    from: inExport(`  record item {
    id: u32,
  }
`),
    to: inExport(`  record item { id: u32 }
`),
    expected: [],
  },
]);
