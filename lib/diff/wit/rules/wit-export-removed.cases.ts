import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inWorld } from "./case-texts";

/** When `wit-export-removed` fires, and when it stays silent. */
export const witExportRemovedCases = defineLanguageCases("wit-export-removed", [
  {
    name: "a function",
    from: inWorld(`  export run: func();
`),
    to: inWorld(``),
    expected: ["world service › export run"],
  },
  {
    name: "an unstable function",
    from: `package demo:shop@1.0.0;

world service {
  @unstable(feature = trial)
  export run: func();
}
`,
    to: `package demo:shop@1.0.0;

world service {}
`,
    expected: ["world service › export run"],
    severity: "dangerous",
  },
  {
    name: "an export that comes from an inclusion now",
    from: inWorld(`  export run: func();
`),
    to: `package demo:shop@1.0.0;

world base {
  export run: func();
}

world service {
  include base;
}
`,
    expected: [],
  },
]);
