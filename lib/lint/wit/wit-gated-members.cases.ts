import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "a function and a type without a gate",
    text: `package demo:shop@1.0.0;

@since(version = 1.0.0)
interface api {
  type id = u32;
  a: func();
}
`,
    fires: ["/interfaces/api/types/id", "/interfaces/api/functions/a"],
  },
  {
    name: "an interface without a gate",
    text: `package demo:shop@1.0.0;

interface api {
  a: func();
}
`,
    fires: [],
  },
  {
    name: "gates everywhere",
    text: `package demo:shop@1.0.0;

@since(version = 1.0.0)
interface api {
  @unstable(feature = x)
  a: func();
}
`,
    fires: [],
  },
];
