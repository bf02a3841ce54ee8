import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "two of them",
    text: `package demo:shop@1.0.0;

interface api {
  a: func(deep: bool, fast: bool);
}
`,
    fires: ["/interfaces/api/functions/a"],
  },
  {
    name: "one of them",
    text: `package demo:shop@1.0.0;

interface api {
  a: func(deep: bool);
}
`,
    fires: [],
  },
];
