import { defineLanguageCases } from "@/lib/diff/languages/model";
import { inWorld } from "./case-texts";

/** When `wit-import-added` fires, and when it stays silent. */
export const witImportAddedCases = defineLanguageCases("wit-import-added", [
  {
    name: "a function",
    from: inWorld(`  import log: func(text: string);
`),
    to: inWorld(`  import log: func(text: string);
  import now: func() -> u64;
`),
    expected: ["world service › import now"],
  },
  {
    name: "an unstable interface",
    from: `package demo:shop@1.0.0;

@unstable(feature = trial)
interface extra {
  a: func();
}

world service {}
`,
    to: `package demo:shop@1.0.0;

@unstable(feature = trial)
interface extra {
  a: func();
}

world service {
  @unstable(feature = trial)
  import extra;
}
`,
    expected: ["world service › import extra"],
    severity: "dangerous",
  },
  {
    name: "an interface that was imported before because another uses it",
    from: `package demo:shop;

interface types {
  type id = u32;
}

interface api {
  use types.{id};
  a: func(id: id);
}

world service {
  import api;
}
`,
    to: `package demo:shop;

interface types {
  type id = u32;
}

interface api {
  use types.{id};
  a: func(id: id);
}

world service {
  import types;
  import api;
}
`,
    expected: [],
  },
  {
    name: "an interface that another begins to use",
    from: `package demo:shop;

interface types {
  type id = u32;
}

interface api {
  a: func(id: u32);
}

world service {
  import api;
}
`,
    to: `package demo:shop;

interface types {
  type id = u32;
}

interface api {
  use types.{id};
  a: func(id: u32);
}

world service {
  import api;
}
`,
    expected: ["world service › import types"],
  },
  {
    name: "an export",
    from: inWorld(``),
    to: inWorld(`  export run: func();
`),
    expected: [],
  },
]);
