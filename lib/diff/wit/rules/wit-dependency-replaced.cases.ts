import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `wit-dependency-replaced` fires, and when it stays silent. */
export const witDependencyReplacedCases = defineLanguageCases("wit-dependency-replaced", [
  {
    name: "another minor version below 1.0.0",
    from: `package demo:shop;

world service {
  import demo:clock/time@0.2.0;
}

package demo:clock@0.2.0 {
  interface time {}
}
`,
    to: `package demo:shop;

world service {
  import demo:clock/time@0.3.0;
}

package demo:clock@0.3.0 {
  interface time {}
}
`,
    expected: ["dependency demo:clock"],
  },
  {
    name: "another minor version above it",
    from: `package demo:shop;

world service {
  import demo:clock/time@1.2.0;
}

package demo:clock@1.2.0 {
  interface time {}
}
`,
    to: `package demo:shop;

world service {
  import demo:clock/time@1.3.0;
}

package demo:clock@1.3.0 {
  interface time {}
}
`,
    expected: [],
  },
]);
