import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "eight parameters",
    text: `package demo:shop@1.0.0;

interface api {
  a: func(a: u8, b: u8, c: u8, d: u8, e: u8, f: u8, g: u8, h: u8);
}
`,
    fires: ["/interfaces/api/functions/a"],
  },
  {
    name: "two parameters",
    text: `package demo:shop@1.0.0;

interface api {
  a: func(a: u8, b: u8);
}
`,
    fires: [],
  },
];
