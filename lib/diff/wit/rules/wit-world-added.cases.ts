import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `wit-world-added` fires, and when it stays silent. */
export const witWorldAddedCases = defineLanguageCases("wit-world-added", [
  {
    name: "a second world",
    from: `package demo:shop;

world a {}
`,
    to: `package demo:shop;

world a {}

world b {}
`,
    expected: ["world b"],
  },
  {
    name: "worlds in another order",
    from: `package demo:shop;

world a {}

world b {}
`,
    to: `package demo:shop;

world b {}

world a {}
`,
    expected: [],
  },
]);
