import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-function-kind-changed` fires, and when it stays silent. */
export const witFunctionKindChangedCases = defineLanguageCases("wit-function-kind-changed", [
  {
    name: "a method that becomes static",
    from: inExport(`  resource cart {
    a: func();
  }
`),
    to: inExport(`  resource cart {
    a: static func();
  }
`),
    expected: ["kind"],
  },
  {
    name: "a method that stays one",
    from: inExport(`  resource cart {
    a: func();
  }
`),
    to: inExport(`  resource cart {
    a: func();
  }
`),
    expected: [],
  },
]);
