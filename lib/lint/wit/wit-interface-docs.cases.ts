import type { LanguageLintCase } from "@/lib/lint/rule";

export const cases: LanguageLintCase[] = [
  {
    name: "neither is documented",
    text: `package demo:shop@1.0.0;

interface api {}

world w {}
`,
    fires: ["/interfaces/api", "/worlds/w"],
  },
  {
    name: "both are documented",
    text: `package demo:shop@1.0.0;

/// What one can do.
interface api {}

/// Who does it.
@since(version = 1.0.0)
world w {}
`,
    fires: [],
  },
  {
    name: "a comment that is no documentation",
    text: `package demo:shop@1.0.0;

// What one can do.
interface api {}
`,
    fires: ["/interfaces/api"],
  },
];
