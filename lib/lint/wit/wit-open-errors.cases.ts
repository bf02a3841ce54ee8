import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a closed variant",
    text: `package demo:shop@1.0.0;

interface api {
  variant failure {
    missing(u32),
  }
  a: func() -> result<u8, failure>;
}
`,
    fires: ["/interfaces/api/types/failure"],
  },
  {
    name: "a variant with a case for others",
    text: `package demo:shop@1.0.0;

interface api {
  variant failure {
    missing(u32),
    other(string),
  }
  a: func() -> result<u8, failure>;
}
`,
    fires: [],
  },
];
