import type {
  WitGates,
  WitMember,
  WitParam,
  WitPath,
  WitShape,
  WitType,
  WitFunctionKind,
} from "@/lib/specs/wit/contract";

/** A file of WIT as it is written, before its names are resolved. Offsets are UTF-16, in the file. */
export interface WitFile {
  file: string;
  /** The `package …;` at its beginning. */
  header?: WitHeader;
  body: WitBody;
  /** `package … { … }` blocks. */
  nested: { header: WitHeader; body: WitBody }[];
}

export interface WitHeader extends Written {
  version?: string;
}

/** What stands in a package. */
export interface WitBody {
  uses: { path: WitPath; as: string }[];
  interfaces: WrittenInterface[];
  worlds: WrittenWorld[];
}

/** What every written declaration has. */
export interface Written {
  name: string;
  offset: number;
  docs?: string;
  gates: WitGates;
}

export interface WrittenInterface extends Written {
  items: WrittenItem[];
}

export interface WrittenWorld extends Written {
  items: WrittenWorldItem[];
}

export type WrittenItem =
  | ({ kind: "use" } & WrittenUse)
  | ({ kind: "type" } & WrittenType)
  | ({ kind: "function" } & WrittenFunction);

export type WrittenWorldItem =
  | ({ kind: "use" } & WrittenUse)
  | ({ kind: "type" } & WrittenType)
  | ({ kind: "include"; path: WitPath; renames: Map<string, string> } & Written)
  | ({ kind: "import" | "export" } & WrittenExtern);

export interface WrittenUse extends Written {
  path: WitPath;
  names: { name: string; as: string; offset: number }[];
}

export interface WrittenType extends Written {
  shape: WrittenShape;
}

export type WrittenShape =
  | Exclude<WitShape, { kind: "resource" | "record" | "variant" | "enum" | "flags" }>
  | { kind: "record" | "variant" | "enum" | "flags"; members: WrittenMember[] }
  | { kind: "resource"; functions: WrittenFunction[] };

export interface WrittenMember extends Omit<WitMember, "place"> {
  offset: number;
}

export interface WrittenFunction extends Written {
  form: WitFunctionKind;
  isAsync: boolean;
  params: (Omit<WitParam, "place"> & { offset: number })[];
  result?: WitType;
}

/** What a world imports or exports: a path, or a plain name with a function, an interface or a path. */
export interface WrittenExtern extends Written {
  isPlain: boolean;
  path?: WitPath;
  function?: WrittenFunction;
  items?: WrittenItem[];
}
