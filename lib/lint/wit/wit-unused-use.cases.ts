import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a name that is not mentioned",
    text: `package demo:shop@1.0.0;

interface types {
  type id = u32;
}

interface api {
  use types.{id};
  a: func();
}
`,
    fires: ["/interfaces/api/uses/~1types"],
  },
  {
    name: "a name that is mentioned",
    text: `package demo:shop@1.0.0;

interface types {
  type id = u32;
}

interface api {
  use types.{id};
  a: func(id: option<id>);
}
`,
    fires: [],
  },
];
