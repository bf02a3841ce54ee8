import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a field without documentation",
    text: `package demo:shop@1.0.0;

interface api {
  record item {
    /// The number.
    id: u32,
    name: string,
  }
}
`,
    fires: ["/interfaces/api/types/item/members/name"],
  },
  {
    name: "a resource, which has no fields",
    text: `package demo:shop@1.0.0;

interface api {
  resource r;
}
`,
    fires: [],
  },
];
