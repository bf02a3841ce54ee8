import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a function that says nothing",
    text: `package demo:shop@1.0.0;

interface api {
  /// Finds it.
  @since(version = 1.0.0)
  @deprecated(version = 1.0.0)
  a: func();
}
`,
    fires: ["/interfaces/api/functions/a"],
  },
  {
    name: "a function that says it",
    text: `package demo:shop@1.0.0;

interface api {
  /// Finds it. Use \`b\` instead.
  @since(version = 1.0.0)
  @deprecated(version = 1.0.0)
  a: func();
  b: func();
}
`,
    fires: [],
  },
  {
    name: "a type that says nothing",
    text: `package demo:shop@1.0.0;

interface api {
  @since(version = 1.0.0)
  @deprecated(version = 1.0.0)
  type id = u32;
}
`,
    fires: ["/interfaces/api/types/id"],
  },
];
