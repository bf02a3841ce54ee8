/** A definition, and what validation finds in it: `rule line:column`. */
export interface ValidationCase {
  name: string;
  text: string | Readonly<Record<string, string>>;
  finds: readonly string[];
}

const inApi = (items: string): string =>
  `package demo:shop@1.0.0;\n\ninterface api {\n${items}\n}\n\nworld w {\n  import api;\n}\n`;

/** What is wrong, and what is right though it looks wrong. */
export const VALIDATION_CASES: readonly ValidationCase[] = [
  { name: "a small package", text: inApi("  a: func(x: u8) -> option<string>;"), finds: [] },
  { name: "names in capitals", text: inApi("  parse-XML: func(HTTP-status: u16);"), finds: [] },
  { name: "keywords behind a percent sign", text: inApi("  %type: func(%enum: s32);"), finds: [] },
  { name: "a name with an underscore", text: inApi("  read_file: func();"), finds: ["valid-name 4:3"] },
  { name: "a name in camel case", text: inApi("  readFile: func();"), finds: ["valid-name 4:3"] },
  { name: "a name with two hyphens", text: inApi("  read--file: func();"), finds: ["valid-name 4:3"] },
  { name: "a keyword as a parameter", text: inApi("  a: func(type: u8);"), finds: ["valid-keyword-as-name 4:11"] },
  { name: "no package", text: "interface api {\n}\n", finds: ["valid-package-missing 1:1"] },
  {
    name: "two packages in one folder",
    text: { "a.wit": "package demo:shop;\n\ninterface a {\n}\n", "b.wit": "package demo:store;\n\ninterface b {\n}\n" },
    finds: ["valid-package-conflict 1:1"],
  },
  { name: "a function twice", text: inApi("  a: func();\n  A: func();"), finds: ["valid-duplicate-name 5:3"] },
  { name: "a parameter twice", text: inApi("  a: func(x: u8, x: u8);"), finds: ["valid-duplicate-name 4:18"] },
  {
    name: "a field twice",
    text: inApi("  record r {\n    a: u8,\n    a: u8,\n  }"),
    finds: ["valid-duplicate-name 6:5"],
  },
  {
    name: "names that differ in a hyphen",
    text: inApi("  enum e {\n    cash-out,\n    cashout,\n  }"),
    finds: ["valid-duplicate-name 6:5"],
  },
  {
    name: "functions that differ in a hyphen",
    text: inApi("  cash-out: func();\n  cashout: func();"),
    finds: ["valid-duplicate-name 5:3"],
  },
  {
    name: "an interface twice",
    text: "package demo:shop;\n\ninterface a {}\ninterface a {}\n",
    finds: ["valid-duplicate-name 4:11"],
  },
  {
    name: "one name as import and as export",
    text: "package demo:shop;\n\nworld w {\n  import a: func();\n  export a: func();\n}\n",
    finds: [],
  },
  { name: "an unknown type", text: inApi("  a: func(x: strng);"), finds: ["valid-ref-dangling 4:14"] },
  { name: "an unknown interface", text: inApi("  use types.{id};"), finds: ["valid-ref-dangling 4:7"] },
  {
    name: "an unknown name of a known interface",
    text: `${inApi("  use types.{id};")}\ninterface types {}\n`,
    finds: ["valid-ref-dangling 4:14"],
  },
  {
    name: "a package that is not there",
    text: inApi("  use demo:clock/time@1.0.0.{instant};\n  a: func(at: instant);"),
    finds: ["valid-dependency-missing 4:7"],
  },
  {
    name: "a package in another version",
    text: `${inApi("  use demo:clock/time@1.1.0.{instant};")}\npackage demo:clock@1.0.0 {\n  interface time {\n    type instant = u64;\n  }\n}\n`,
    finds: ["valid-dependency-version 4:7"],
  },
  {
    name: "a package in a folder of its own, of several files",
    text: {
      "world.wit": inApi("  use demo:clock/time@1.0.0.{instant};\n  a: func(at: instant);"),
      "deps/clock/time.wit": "interface time {\n  type instant = u64;\n}\n",
      "deps/clock/world.wit": "package demo:clock@1.0.0;\n\nworld clock {\n  import time;\n}\n",
    },
    finds: [],
  },
  {
    name: "an interface under a name of the file",
    text: `package demo:shop;\n\nuse demo:clock/time as t;\n\ninterface api {\n  use t.{instant as i};\n  a: func(at: i);\n}\n\npackage demo:clock {\n  interface time {\n    type instant = u64;\n  }\n}\n`,
    finds: [],
  },
  {
    name: "a record in itself",
    text: inApi("  record r {\n    a: option<r>,\n  }"),
    finds: ["valid-ref-circular 4:10"],
  },
  {
    name: "types that lead to each other",
    text: inApi("  type a = list<b>;\n  type b = list<a>;"),
    finds: ["valid-ref-circular 5:8"],
  },
  {
    name: "a resource that mentions itself",
    text: inApi("  resource r {\n    parent: func() -> option<r>;\n  }"),
    finds: [],
  },
  {
    name: "worlds that include each other",
    text: "package demo:shop;\n\nworld a {\n  include b;\n}\n\nworld b {\n  include a;\n}\n",
    finds: ["valid-ref-circular 8:3"],
  },
  {
    name: "an interface that is included",
    text: `${inApi("")}\nworld v {\n  include api;\n}\n`,
    finds: ["valid-ref-kind 12:11"],
  },
  {
    name: "a plain name that two inclusions bring",
    text: "package demo:shop;\n\nworld a {\n  import x: func();\n}\n\nworld b {\n  import x: func();\n}\n\nworld c {\n  include a;\n  include b;\n}\n",
    finds: ["valid-duplicate-name 13:3"],
  },
  {
    name: "a plain name that is renamed",
    text: "package demo:shop;\n\nworld a {\n  import x: func();\n}\n\nworld b {\n  import x: func();\n}\n\nworld c {\n  include a;\n  include b with { x as y }\n}\n",
    finds: [],
  },
  {
    name: "a handle of a record",
    text: inApi("  record r {\n    a: u8,\n  }\n  a: func(x: borrow<r>);"),
    finds: ["valid-ref-kind 7:3"],
  },
  {
    name: "a borrowed handle that is given back",
    text: inApi("  resource r;\n  a: func() -> borrow<r>;"),
    finds: ["valid-type 5:3"],
  },
  {
    name: "a borrowed handle in a record that is given back",
    text: inApi("  resource r;\n  record s {\n    x: borrow<r>,\n  }\n  a: func() -> s;"),
    finds: ["valid-type 8:3"],
  },
  {
    name: "a constructor that gives a result",
    text: inApi("  resource r {\n    constructor() -> result<r, string>;\n  }"),
    finds: [],
  },
  {
    name: "a constructor that gives a number",
    text: inApi("  resource r {\n    constructor() -> u8;\n  }"),
    finds: ["valid-type 5:5"],
  },
  { name: "a record of nothing", text: inApi("  record r {}"), finds: ["valid-empty-type 4:10"] },
  {
    name: "a gate of both sorts",
    text: inApi("  @since(version = 1.0.0)\n  @unstable(feature = x)\n  a: func();"),
    finds: ["valid-gate 6:3"],
  },
  {
    name: "a deprecation alone",
    text: inApi("  @deprecated(version = 1.0.0)\n  a: func();"),
    finds: ["valid-gate 5:3"],
  },
  {
    name: "a later version than the package's",
    text: inApi("  @since(version = 1.1.0)\n  a: func();"),
    finds: ["valid-gate 5:3"],
  },
  {
    name: "a gate in a package without a version",
    text: "package demo:shop;\n\n@since(version = 1.0.0)\ninterface a {}\n",
    finds: ["valid-gate 4:11"],
  },
  {
    name: "an inclusion of a later version than the package's",
    text: "package demo:shop@0.1.0;\n\nworld a {}\n\nworld b {\n  @since(version = 0.2.0)\n  include a;\n}\n",
    finds: ["valid-gate 7:3"],
  },
  {
    name: "a resource under two names",
    text: inApi("  resource r;\n  type s = r;\n  a: func(x: borrow<s>) -> s;"),
    finds: [],
  },
  {
    name: "worlds with types of their own",
    text: "package demo:shop;\n\ninterface t {\n  type id = u32;\n}\n\nworld w {\n  use t.{id};\n  record a {\n    x: id,\n  }\n  import f: func(a: a) -> id;\n  export g: func(a: a);\n}\n",
    finds: [],
  },
  {
    name: "an interface of its own that uses another",
    text: "package demo:shop;\n\ninterface t {\n  type id = u32;\n}\n\nworld w {\n  import t;\n  export a: interface {\n    use t.{id};\n    f: func() -> id;\n  }\n}\n",
    finds: [],
  },
];
