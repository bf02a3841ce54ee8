import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "nothing at all",
    text: `package demo:shop@1.0.0;

world w {}
`,
    fires: ["/worlds/w"],
  },
  {
    name: "an export",
    text: `package demo:shop@1.0.0;

world w {
  export run: func();
}
`,
    fires: [],
  },
];
