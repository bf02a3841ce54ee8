import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `wit-world-removed` fires, and when it stays silent. */
export const witWorldRemovedCases = defineLanguageCases("wit-world-removed", [
  {
    name: "a world that is gone",
    from: `package demo:shop;

world a {}

world b {}
`,
    to: `package demo:shop;

world a {}
`,
    expected: ["world b"],
  },
  {
    name: "an unstable world that is gone",
    from: `package demo:shop@1.0.0;

@unstable(feature = trial)
world b {}
`,
    to: `package demo:shop@1.0.0;
`,
    expected: ["world b"],
    severity: "dangerous",
  },
  {
    name: "a world that stays",
    from: `package demo:shop;

world a {}
`,
    to: `package demo:shop;

world a {}
`,
    expected: [],
  },
]);
