import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a text",
    text: `package demo:shop@1.0.0;

interface api {
  a: func() -> result<u8, string>;
}
`,
    fires: ["/interfaces/api/functions/a"],
  },
  {
    name: "nothing",
    text: `package demo:shop@1.0.0;

interface api {
  a: func() -> result;
}
`,
    fires: ["/interfaces/api/functions/a"],
  },
  {
    name: "a type of its own",
    text: `package demo:shop@1.0.0;

interface api {
  enum failure {
    missing,
  }
  a: func() -> result<u8, failure>;
}
`,
    fires: [],
  },
];
