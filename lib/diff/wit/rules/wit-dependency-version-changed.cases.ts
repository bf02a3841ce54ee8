import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `wit-dependency-version-changed` fires, and when it stays silent. */
export const witDependencyVersionChangedCases = defineLanguageCases("wit-dependency-version-changed", [
  {
    name: "a patch",
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
  import demo:clock/time@0.2.1;
}

package demo:clock@0.2.1 {
  interface time {}
}
`,
    expected: ["dependency demo:clock"],
  },
  {
    name: "an incompatible version",
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
    expected: [],
  },
]);
