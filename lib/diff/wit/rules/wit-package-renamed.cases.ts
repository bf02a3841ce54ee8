import { defineLanguageCases } from "@/lib/diff/languages/model";

/** When `wit-package-renamed` fires, and when it stays silent. */
export const witPackageRenamedCases = defineLanguageCases("wit-package-renamed", [
  {
    name: "a package with another name",
    from: `package demo:shop;

interface api {
  a: func();
}
`,
    to: `package demo:store;

interface api {
  a: func();
}
`,
    expected: ["package"],
  },
  {
    name: "a package with another version",
    from: `package demo:shop@1.0.0;

interface api {
  a: func();
}
`,
    to: `package demo:shop@2.0.0;

interface api {
  a: func();
}
`,
    expected: [],
  },
]);
