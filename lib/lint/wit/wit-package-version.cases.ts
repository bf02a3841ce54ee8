import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a package without a version",
    text: `package demo:shop;

world w {}
`,
    fires: ["/package"],
  },
  {
    name: "a package with a version",
    text: `package demo:shop@1.0.0;

world w {}
`,
    fires: [],
  },
];
