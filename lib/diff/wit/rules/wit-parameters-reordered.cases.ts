import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inExport } from "./case-texts";

/** When `wit-parameters-reordered` fires, and when it stays silent. */
export const witParametersReorderedCases = defineLanguageCases("wit-parameters-reordered", [
  {
    name: "two parameters that changed places",
    from: inExport(`  a: func(x: u32, y: u32);
`),
    to: inExport(`  a: func(y: u32, x: u32);
`),
    expected: ["parameters"],
  },
  {
    name: "a parameter that is new before others",
    from: inExport(`  a: func(x: u32, y: u32);
`),
    to: inExport(`  a: func(z: u32, x: u32, y: u32);
`),
    expected: [],
  },
]);
