import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inWorld } from "./case-texts";

/** When `wit-extern-changed` fires, and when it stays silent. */
export const witExternChangedCases = defineLanguageCases("wit-extern-changed", [
  {
    name: "a function that becomes an interface",
    from: inWorld(`  import log: func();
`),
    to: inWorld(`  import log: interface {
    a: func();
  }
`),
    expected: ["world service › import log"],
  },
  {
    name: "an interface that stays one",
    from: inWorld(`  import log: interface {
    a: func();
  }
`),
    to: inWorld(`  import log: interface {
    a: func();
    b: func();
  }
`),
    expected: [],
  },
]);
