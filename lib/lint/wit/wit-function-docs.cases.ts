import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a function and a method",
    text: `package demo:shop@1.0.0;

interface api {
  a: func();
  resource r {
    m: func();
  }
}
`,
    fires: ["/interfaces/api/functions/a", "/interfaces/api/types/r/functions/m"],
  },
  {
    name: "a function that is documented",
    text: `package demo:shop@1.0.0;

interface api {
  /// Does it.
  a: func();
}
`,
    fires: [],
  },
  {
    name: "a constructor, which says what it is",
    text: `package demo:shop@1.0.0;

interface api {
  resource r {
    constructor();
  }
}
`,
    fires: [],
  },
];
