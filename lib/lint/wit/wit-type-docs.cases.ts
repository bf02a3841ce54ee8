import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a record without documentation",
    text: `package demo:shop@1.0.0;

interface api {
  record item {
    id: u32,
  }
}
`,
    fires: ["/interfaces/api/types/item"],
  },
  {
    name: "a record with documentation",
    text: `package demo:shop@1.0.0;

interface api {
  /// What is sold.
  record item {
    id: u32,
  }
}
`,
    fires: [],
  },
];
