import type { JsonValue, Place } from "@/lib/specs/model";

/** A definition in Protocol Buffers, as its own rules and comparer see it: what is declared, with every name resolved. */
export interface ProtobufContract {
  language: "protobuf";
  /** The files that were read, the entry first. */
  files: ProtoFile[];
  /** By full name, nested ones too (`pkg.Outer.Inner`); map entries are not messages here. */
  messages: Map<string, ProtoMessage>;
  enums: Map<string, ProtoEnum>;
  services: Map<string, ProtoService>;
  /** Fields that a file adds to messages of others, options among them; by the full name of the extension. */
  extensions: Map<string, ProtoField>;
  /**
   * Full names of what the contract is about: all that is declared outside of the packages everybody imports, and what of
   * those its fields and methods lead to.
   */
  own: ReadonlySet<string>;
}

/** `proto2`, `proto3`, or the year of an edition. */
export type ProtoSyntax = "proto2" | "proto3" | `${number}`;

export interface ProtoFile {
  name: string;
  place: Place;
  syntax: ProtoSyntax;
  /** Empty where none is declared. */
  package: string;
  packagePlace?: Place;
  /** What is said right before the package. */
  description?: string;
  imports: ProtoImport[];
  options: ProtoOption[];
}

export interface ProtoImport {
  /** As written: `google/api/annotations.proto`. */
  path: string;
  place: Place;
  modifier?: "public" | "weak" | "option";
  /** The file that it is; absent: it is not among the files, or built in. */
  file?: string;
  isBuiltIn: boolean;
}

/** An option as set: `deprecated`, `(google.api.http)`, `features.field_presence`. */
export interface ProtoOption {
  /** Names of extensions in parentheses, without a leading dot, as written. */
  name: string;
  /** A message value is an object; a field given several times is a list in it. */
  value: JsonValue;
  place: Place;
}

/** What all declarations have. */
export interface ProtoDeclared {
  place: Place;
  name: string;
  description?: string;
  deprecated: boolean;
  options: ProtoOption[];
}

/** A range of numbers; `end` is inclusive. */
export interface ProtoRange {
  start: number;
  end: number;
  place: Place;
}

/** Numbers and names that may not be used (again). */
export interface ProtoReserved {
  ranges: ProtoRange[];
  names: { name: string; place: Place }[];
}

export interface ProtoMessage extends ProtoDeclared {
  fullName: string;
  file: string;
  /** In order of the text. */
  fields: ProtoField[];
  oneofs: ProtoOneof[];
  reserved: ProtoReserved;
  /** Numbers that others may use in extensions. */
  extensionRanges: ProtoRange[];
  /** Declared by `group`: as a type it is only ever that field's. */
  isGroup: boolean;
}

export interface ProtoOneof extends ProtoDeclared {
  /** Names of the fields of which at most one is set. */
  fields: string[];
}

export const SCALARS = [
  "double",
  "float",
  "int32",
  "int64",
  "uint32",
  "uint64",
  "sint32",
  "sint64",
  "fixed32",
  "fixed64",
  "sfixed32",
  "sfixed64",
  "bool",
  "string",
  "bytes",
] as const;
export type ScalarName = (typeof SCALARS)[number];

/** A type of values. `unresolved`: of a file that was not handed in, or of none. */
export type ProtoType =
  | { kind: "scalar"; name: ScalarName }
  | { kind: "message"; name: string }
  | { kind: "enum"; name: string }
  | { kind: "unresolved"; name: string };

/** How often and how knowingly a field is set; `implicit`: absence and the zero value are one. */
export type FieldPresence = "explicit" | "implicit" | "required" | "repeated" | "map";

export interface ProtoField extends ProtoDeclared {
  number: number;
  presence: FieldPresence;
  type: ProtoType;
  /** Of a map: the type of its keys; `type` is that of its values. */
  keyType?: ScalarName;
  /** The type as written, with what is before it: `repeated Foo`, `map<string, Foo>`. */
  written: string;
  oneof?: string;
  /** The name in ProtoJSON. */
  jsonName: string;
  /** The default as set by `default`, as written. */
  default?: JsonValue;
  /** Whether its numbers are written as one run of bytes; only of repeated numbers. */
  isPacked: boolean;
  /** Whether it is written between group marks instead of with a length. */
  isDelimited: boolean;
  /** The message that is extended, of extensions. */
  extendee?: string;
  fieldFile: string;
}

export interface ProtoEnum extends ProtoDeclared {
  fullName: string;
  file: string;
  values: ProtoEnumValue[];
  reserved: ProtoReserved;
  /** Whether numbers without a name are refused (proto2, or `features.enum_type = CLOSED`). */
  isClosed: boolean;
}

export interface ProtoEnumValue extends ProtoDeclared {
  number: number;
}

export interface ProtoService extends ProtoDeclared {
  fullName: string;
  file: string;
  methods: ProtoMethod[];
}

export interface ProtoMethod extends ProtoDeclared {
  /** `pkg.Service/Method`. */
  key: string;
  input: ProtoType;
  output: ProtoType;
  clientStreaming: boolean;
  serverStreaming: boolean;
}

/** The value of an option; of several settings of one option the last, fields of it put together. */
export function optionValue(options: readonly ProtoOption[], name: string): JsonValue | undefined {
  return options.findLast((option) => option.name === name)?.value;
}
