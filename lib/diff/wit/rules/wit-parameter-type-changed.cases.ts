import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-parameter-type-changed` fires, and when it stays silent. */
export const witParameterTypeChangedCases = defineLanguageCases("wit-parameter-type-changed", [
  {
    name: "a wider number",
    from: inExport(`  a: func(count: u32);
`),
    to: inExport(`  a: func(count: u64);
`),
    expected: ["parameters › count"],
  },
  {
    name: "an alias in place of what it stands for",
    from: inExport(`  type id = u32;
  a: func(id: u32);
`),
    to: inExport(`  type id = u32;
  a: func(id: id);
`),
    expected: [],
  },
  {
    name: "a record of another name with the same fields",
    from: inExport(`  record x {
    a: u8,
  }
  record y {
    a: u8,
  }
  a: func(v: x);
`),
    to: inExport(`  record x {
    a: u8,
  }
  record y {
    a: u8,
  }
  a: func(v: y);
`),
    expected: ["parameters › v"],
    severity: "dangerous",
  },
  {
    name: "an owned handle in place of a borrowed one",
    from: inExport(`  resource r;
  a: func(v: borrow<r>);
`),
    to: inExport(`  resource r;
  a: func(v: r);
`),
    expected: ["parameters › v"],
  },
]);
