import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `wit-interface-added` fires, and when it stays silent. */
export const witInterfaceAddedCases = defineLanguageCases("wit-interface-added", [
  {
    name: "a second interface",
    from: `package demo:shop;

interface a {}
`,
    to: `package demo:shop;

interface a {}

interface b {}
`,
    expected: ["interface b"],
  },
  {
    name: "interfaces in another order",
    from: `package demo:shop;

interface a {}

interface b {}
`,
    to: `package demo:shop;

interface b {}

interface a {}
`,
    expected: [],
  },
]);
