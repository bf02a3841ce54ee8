import type { Severity } from "@/lib/diff/model";

/** A definition with every feature that edits are made in. */
export const BASE = `package demo:shop@1.2.0;

interface types {
  type id = u32;
  record item {
    id: id,
    name: string,
  }
  enum state {
    open,
    closed,
  }
  variant failure {
    missing,
    other(string),
  }
  flags access {
    read,
    write,
  }
}

interface api {
  use types.{item, failure, id};
  find: func(id: id, deep: option<bool>) -> result<item, failure>;
  count: func() -> u32;
  resource cart {
    constructor(owner: string);
    add: func(item: item);
    merge: static func(a: cart, b: borrow<cart>) -> cart;
  }
}

interface store {
  load: func(key: string) -> option<list<u8>>;
  @unstable(feature = purge)
  purge: func();
}

world service {
  import store;
  import log: func(text: string);
  export api;
  export stop: func();
}

world guest {
  import api;
}
`;

/** An edit of the definition, and the worst that the comparison says of it; null: nothing at all. */
export interface WitEdit {
  name: string;
  edit: (text: string) => string;
  worst: Severity | null;
  /** The rules that say it; texts of operations are left out. */
  rules: readonly string[];
}

const swap =
  (from: string, to: string) =>
  (text: string): string => {
    if (!text.includes(from)) throw new Error(`There is no \`${from}\` to edit`);
    return text.replace(from, to);
  };

/** What authors do to a package. */
export const WIT_EDITS: readonly WitEdit[] = [
  { name: "a comment", edit: swap("interface store", "// Ours.\ninterface store"), worst: null, rules: [] },
  {
    name: "another layout",
    edit: (text) => text.replaceAll("\n  ", "\n\t\t").replaceAll(",\n\t\t}", "\n\t\t}"),
    worst: null,
    rules: [],
  },
  {
    name: "interfaces in another order",
    edit: (text) => {
      const [head = "", ...parts] = text.split(/\n(?=interface|world)/);
      return [head, ...parts.toReversed()].join("\n");
    },
    worst: null,
    rules: [],
  },
  {
    name: "functions in another order",
    edit: (text) => swap("  count: func() -> u32;\n", "")(text).replace("  find:", "  count: func() -> u32;\n  find:"),
    worst: null,
    rules: [],
  },
  { name: "an alias spelt out", edit: swap("find: func(id: id,", "find: func(id: u32,"), worst: null, rules: [] },
  {
    name: "another name for a used type",
    edit: (text) => swap("use types.{item,", "use types.{item, item as thing,")(text),
    worst: "non-breaking",
    rules: ["wit-type-added"],
  },
  {
    name: "a function more in an interface that hosts offer and call",
    edit: swap("  count:", "  total: func() -> u32;\n  count:"),
    worst: "non-breaking",
    rules: ["wit-function-added"],
  },
  {
    name: "a function more in an interface that hosts offer",
    edit: swap("  load:", "  save: func(key: string);\n  load:"),
    worst: "dangerous",
    rules: ["wit-function-added"],
  },
  {
    name: "an unstable function more",
    edit: swap("  load:", "  @unstable(feature = purge)\n  save: func(key: string);\n  load:"),
    worst: "non-breaking",
    rules: ["wit-function-added"],
  },
  {
    name: "a function less",
    edit: swap("  count: func() -> u32;\n", ""),
    worst: "breaking",
    rules: ["wit-function-removed"],
  },
  {
    name: "an unstable function less",
    edit: swap("  @unstable(feature = purge)\n  purge: func();\n", ""),
    worst: "dangerous",
    rules: ["wit-function-removed"],
  },
  {
    name: "a function under another name",
    edit: swap("count:", "total:"),
    worst: "breaking",
    rules: ["wit-function-added", "wit-function-removed"],
  },
  {
    name: "a function that is asynchronous",
    edit: swap("count: func", "count: async func"),
    worst: "breaking",
    rules: ["wit-function-async-changed"],
  },
  {
    name: "a parameter more",
    edit: swap("count: func()", "count: func(at: option<id>)"),
    worst: "breaking",
    rules: ["wit-parameter-added"],
  },
  {
    name: "a parameter less",
    edit: swap(", deep: option<bool>", ""),
    worst: "breaking",
    rules: ["wit-parameter-removed"],
  },
  {
    name: "a parameter under another name",
    edit: swap("deep: option<bool>", "full: option<bool>"),
    worst: "breaking",
    rules: ["wit-parameter-renamed"],
  },
  {
    name: "a parameter that is wanted now",
    edit: swap("option<bool>", "bool"),
    worst: "breaking",
    rules: ["wit-parameter-type-changed"],
  },
  {
    name: "parameters in another order",
    edit: swap("id: id, deep: option<bool>", "deep: option<bool>, id: id"),
    worst: "breaking",
    rules: ["wit-parameters-reordered"],
  },
  { name: "a wider result", edit: swap("-> u32", "-> u64"), worst: "breaking", rules: ["wit-result-changed"] },
  {
    name: "no result any more",
    edit: swap("count: func() -> u32", "count: func()"),
    worst: "breaking",
    rules: ["wit-result-changed"],
  },
  {
    name: "an error less",
    edit: swap("result<item, failure>", "result<item>"),
    worst: "breaking",
    rules: ["wit-result-changed"],
  },
  {
    name: "a method that is static",
    edit: swap("add: func", "add: static func"),
    worst: "breaking",
    rules: ["wit-function-kind-changed"],
  },
  {
    name: "an owned handle",
    edit: swap("borrow<cart>", "cart"),
    worst: "breaking",
    rules: ["wit-parameter-type-changed"],
  },
  {
    name: "no constructor",
    edit: swap("    constructor(owner: string);\n", ""),
    worst: "breaking",
    rules: ["wit-function-removed"],
  },
  {
    name: "a field more",
    edit: swap("    name: string,\n", "    name: string,\n    note: option<string>,\n"),
    worst: "breaking",
    rules: ["wit-field-added"],
  },
  { name: "a field less", edit: swap("    name: string,\n", ""), worst: "breaking", rules: ["wit-field-removed"] },
  {
    name: "a field of another type",
    edit: swap("name: string,", "name: list<u8>,"),
    worst: "breaking",
    rules: ["wit-field-type-changed"],
  },
  {
    name: "fields in another order",
    edit: (text) => swap("    id: id,\n", "")(text).replace("    name: string,\n", "    name: string,\n    id: id,\n"),
    worst: "breaking",
    rules: ["wit-members-reordered"],
  },
  {
    name: "a case more",
    edit: swap("    missing,\n", "    missing,\n    late,\n"),
    worst: "breaking",
    rules: ["wit-case-added"],
  },
  {
    name: "a case that carries something",
    edit: swap("    missing,\n", "    missing(id),\n"),
    worst: "breaking",
    rules: ["wit-case-type-changed"],
  },
  { name: "a value less", edit: swap("    closed,\n", ""), worst: "breaking", rules: ["wit-case-removed"] },
  {
    name: "a flag more",
    edit: swap("    write,\n", "    write,\n    admin,\n"),
    worst: "breaking",
    rules: ["wit-flag-added"],
  },
  { name: "a flag less", edit: swap("    write,\n", ""), worst: "breaking", rules: ["wit-flag-removed"] },
  {
    name: "an enumeration that is a variant",
    edit: swap("enum state", "variant state"),
    worst: "breaking",
    rules: ["wit-type-kind-changed"],
  },
  {
    name: "a wider alias",
    edit: swap("type id = u32", "type id = u64"),
    worst: "breaking",
    rules: ["wit-alias-changed"],
  },
  {
    name: "a type more",
    edit: swap("  type id", "  type sum = u64;\n  type id"),
    worst: "non-breaking",
    rules: ["wit-type-added"],
  },
  {
    name: "a type less",
    edit: swap("  enum state {\n    open,\n    closed,\n  }\n", ""),
    worst: "breaking",
    rules: ["wit-type-removed"],
  },
  {
    name: "an import more",
    edit: swap("  import log:", "  import now: func() -> u64;\n  import log:"),
    worst: "breaking",
    rules: ["wit-import-added"],
  },
  {
    name: "an import less",
    edit: swap("  import log: func(text: string);\n", ""),
    worst: "breaking",
    rules: ["wit-import-removed"],
  },
  {
    name: "an import with another parameter",
    edit: swap("log: func(text: string)", "log: func(text: string, level: u8)"),
    worst: "breaking",
    rules: ["wit-parameter-added"],
  },
  {
    name: "an export more",
    edit: swap("  export stop:", "  export start: func();\n  export stop:"),
    worst: "non-breaking",
    rules: ["wit-export-added"],
  },
  {
    name: "an export less",
    edit: swap("  export stop: func();\n", ""),
    worst: "breaking",
    rules: ["wit-export-removed"],
  },
  {
    name: "an interface less",
    edit: swap("  export api;\n", ""),
    worst: "breaking",
    rules: ["wit-export-removed", "wit-import-removed"],
  },
  {
    name: "a world less",
    edit: (text) => text.slice(0, text.indexOf("\nworld guest")),
    worst: "breaking",
    rules: ["wit-world-removed"],
  },
  {
    name: "a world more",
    edit: (text) => `${text}\nworld other {}\n`,
    worst: "non-breaking",
    rules: ["wit-world-added"],
  },
  {
    name: "an interface more",
    edit: (text) => `${text}\ninterface other {}\n`,
    worst: "non-breaking",
    rules: ["wit-interface-added"],
  },
  {
    name: "a deprecation",
    edit: swap("  type id", "  @since(version = 1.0.0)\n  @deprecated(version = 1.2.0)\n  type id"),
    worst: "non-breaking",
    rules: ["wit-declaration-deprecated"],
  },
  {
    name: "a type that is unstable",
    edit: swap("  type id", "  @unstable(feature = x)\n  type id"),
    worst: "breaking",
    rules: ["wit-declaration-unstable"],
  },
  {
    name: "a function that is unstable",
    edit: swap("  count:", "  @unstable(feature = x)\n  count:"),
    worst: "breaking",
    rules: ["wit-declaration-unstable"],
  },
  {
    name: "another version",
    edit: swap("@1.2.0", "@1.3.0"),
    worst: "non-breaking",
    rules: ["document-version-changed"],
  },
];
