import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "interfaces alone",
    text: `package demo:shop@1.0.0;

interface api {}
`,
    fires: ["/package"],
  },
  {
    name: "interfaces with a world",
    text: `package demo:shop@1.0.0;

interface api {}

world w {
  export api;
}
`,
    fires: [],
  },
];
