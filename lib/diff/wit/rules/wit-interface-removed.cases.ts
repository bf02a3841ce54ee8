import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `wit-interface-removed` fires, and when it stays silent. */
export const witInterfaceRemovedCases = defineLanguageCases("wit-interface-removed", [
  {
    name: "an interface that is gone",
    from: `package demo:shop;

interface a {}

interface b {
  run: func();
}
`,
    to: `package demo:shop;

interface a {}
`,
    expected: ["interface b"],
  },
  {
    name: "an unstable interface that is gone",
    from: `package demo:shop@1.0.0;

@unstable(feature = trial)
interface b {}
`,
    to: `package demo:shop@1.0.0;
`,
    expected: ["interface b"],
    severity: "dangerous",
  },
  {
    name: "an interface that stays",
    from: `package demo:shop;

interface a {}
`,
    to: `package demo:shop;

interface a {}
`,
    expected: [],
  },
]);
