import type { Place } from "@/lib/specs/model";

/** A definition in WIT, as its own rules and comparer see it: packages with every name resolved that could be. */
export interface WitContract {
  language: "wit";
  /** The package of the entry file: the contract itself. */
  root: WitPackage;
  /** Every package among the files, the root first. The others are what it depends on. */
  packages: WitPackage[];
}

/** What every declaration has. */
export interface WitDeclared {
  /** As declared, without the `%` that sets a name off from a keyword. */
  name: string;
  place: Place;
  /** The doc comment, without its marks. */
  docs?: string;
  gates: WitGates;
}

/** The feature gates of a declaration (`@since`, `@unstable`, `@deprecated`), as written. */
export interface WitGates {
  since?: string;
  /** The name of the feature. */
  unstable?: string;
  deprecated?: string;
}

export interface WitPackage {
  /** `wasi:http`, without the version. */
  name: string;
  version?: string;
  place: Place;
  docs?: string;
  interfaces: Map<string, WitInterface>;
  worlds: Map<string, WitWorld>;
  isRoot: boolean;
}

/** What types and functions are declared in. */
export interface WitScope extends WitDeclared {
  /** `wasi:http/types`; of an interface that is written inside a world, `wasi:http/proxy/host`. Never with a version. */
  id: string;
  package: WitPackage;
  types: Map<string, WitTypeDef>;
  uses: WitUse[];
  /** Every type by the name that it has here, own and used. */
  names: Map<string, WitTypeDef>;
}

export interface WitInterface extends WitScope {
  functions: Map<string, WitFunction>;
  /** The world that it is written inside of, where it is. */
  inside?: WitWorld;
}

export interface WitWorld extends WitScope {
  /** By name: a plain name, or the id of the interface. What it includes is in them, too. */
  imports: Map<string, WitExtern>;
  exports: Map<string, WitExtern>;
  /** Interfaces that are imported without being named, as others use them (WIT, "Transitive imports and worlds"). */
  implied: Map<string, WitExtern>;
  includes: WitInclude[];
}

/** What a world imports or exports. */
export interface WitExtern extends WitDeclared {
  /** Without the version: `wasi:clocks/wall-clock`, or a plain name. */
  name: string;
  /** The function or the interface; absent where it is of a package that is not among the files. */
  function?: WitFunction;
  interface?: WitInterface;
  /** As written, where it names an interface: `wasi:clocks/wall-clock@0.2.0`. */
  path?: WitPath;
  /** Whether the name is one that the world gave. */
  isPlain: boolean;
  /** The world that it came from with `include`. */
  from?: string;
}

/** A reference to an interface or a world: `types`, `wasi:io/poll@0.2.0`. */
export interface WitPath {
  /** `wasi:io`; absent: a name of this file or package. */
  package?: string;
  name: string;
  version?: string;
  /** UTF-16 offset in its file. */
  offset: number;
}

export interface WitUse {
  place: Place;
  path: WitPath;
  gates: WitGates;
  names: { name: string; as: string; offset: number }[];
  /** The interface; absent where it is not among the files. */
  target?: WitInterface;
}

export interface WitInclude {
  place: Place;
  path: WitPath;
  gates: WitGates;
  renames: Map<string, string>;
}

export const WIT_FUNCTION_KINDS = ["function", "method", "static", "constructor"] as const;
export type WitFunctionKind = (typeof WIT_FUNCTION_KINDS)[number];

export interface WitFunction extends WitDeclared {
  kind: WitFunctionKind;
  isAsync: boolean;
  params: WitParam[];
  /** What it gives back; absent: nothing. A constructor without one gives its resource. */
  result?: WitType;
  /** The resource that it belongs to. */
  resource?: string;
}

export interface WitParam {
  name: string;
  type: WitType;
  place: Place;
}

/** A named type. */
export interface WitTypeDef extends WitDeclared {
  /** `wasi:http/types.method`, the same over versions. */
  id: string;
  package: WitPackage;
  shape: WitShape;
}

export type WitShape =
  | { kind: "alias"; type: WitType }
  | { kind: "record"; members: WitMember[] }
  | { kind: "variant"; members: WitMember[] }
  | { kind: "enum"; members: WitMember[] }
  | { kind: "flags"; members: WitMember[] }
  | { kind: "resource"; functions: Map<string, WitFunction> };

/** A field of a record, a case of a variant or enum, or a flag. */
export interface WitMember {
  name: string;
  place: Place;
  docs?: string;
  /** Of a field; of a case that carries something. */
  type?: WitType;
}

export const WIT_PRIMITIVES = [
  "bool",
  "u8",
  "u16",
  "u32",
  "u64",
  "s8",
  "s16",
  "s32",
  "s64",
  "f32",
  "f64",
  "char",
  "string",
  "error-context",
] as const;
export type WitPrimitive = (typeof WIT_PRIMITIVES)[number];

/** A type as it is mentioned. */
export type WitType =
  | { kind: "primitive"; name: WitPrimitive }
  | { kind: "list"; item: WitType; length?: number }
  | { kind: "option"; item: WitType }
  | { kind: "tuple"; items: WitType[] }
  | { kind: "result"; ok?: WitType; err?: WitType }
  | { kind: "map"; key: WitType; value: WitType }
  | { kind: "future" | "stream"; item?: WitType }
  | { kind: "own" | "borrow"; of: WitName }
  | WitName;

/** A type by its name; `target` is what it is, where that is known. */
export interface WitName {
  kind: "name";
  name: string;
  offset: number;
  file: string;
  target?: WitTypeDef;
}
