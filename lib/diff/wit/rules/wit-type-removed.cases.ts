import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-type-removed` fires, and when it stays silent. */
export const witTypeRemovedCases = defineLanguageCases("wit-type-removed", [
  {
    name: "a record",
    from: inExport(`  record item {
    id: u32,
  }
`),
    to: inExport(``),
    expected: ["interface api › record item"],
  },
  {
    name: "a name that was only used from another interface",
    from: `package demo:shop;

interface types {
  type id = u32;
}

interface api {
  use types.{id};
}
`,
    to: `package demo:shop;

interface types {
  type id = u32;
}

interface api {}
`,
    expected: ["interface api › type id"],
    severity: "dangerous",
  },
  {
    name: "a type that is used from elsewhere now",
    from: `package demo:shop;

interface api {
  record id {
    n: u32,
  }
}
`,
    to: `package demo:shop;

interface types {
  record id {
    n: u32,
  }
}

interface api {
  use types.{id};
}
`,
    expected: [],
  },
]);
