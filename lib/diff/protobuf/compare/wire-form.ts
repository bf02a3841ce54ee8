import type { ProtoField, ProtoType, ScalarName } from "@/lib/specs/protobuf/contract";

/**
 * Types of which one may be read where another was written (protobuf.dev, "Updating A Message Type"): the same mark, the
 * same bytes. Numbers that are too large are cut, which is why a change of type always breaks something.
 */
const WIRE: Readonly<Record<ScalarName, string>> = {
  int32: "varint",
  int64: "varint",
  uint32: "varint",
  uint64: "varint",
  bool: "varint",
  sint32: "zigzag",
  sint64: "zigzag",
  fixed32: "four bytes",
  sfixed32: "four bytes",
  fixed64: "eight bytes",
  sfixed64: "eight bytes",
  float: "float",
  double: "double",
  string: "text",
  bytes: "bytes",
};

/** How ProtoJSON writes values: a reader of one cannot take the other without loss. */
const JSON_FORM: Readonly<Record<ScalarName, string>> = {
  int32: "number",
  uint32: "number",
  sint32: "number",
  fixed32: "number",
  sfixed32: "number",
  int64: "number in quotes",
  uint64: "number in quotes",
  sint64: "number in quotes",
  fixed64: "number in quotes",
  sfixed64: "number in quotes",
  float: "decimal number",
  double: "decimal number",
  bool: "boolean",
  string: "text",
  bytes: "base64",
};

/** Whether what was written as one type can be read as another in the binary form. */
export function isWireCompatible(before: ProtoType, after: ProtoType): boolean {
  const from = wireForm(before);
  const to = wireForm(after);
  return from === to || (from === "text" && to === "bytes");
}

/** Whether a type's values are written the same in ProtoJSON. */
export function isJsonCompatible(before: ProtoType, after: ProtoType): boolean {
  return jsonForm(before) === jsonForm(after);
}

function wireForm(type: ProtoType): string {
  if (type.kind === "scalar") return WIRE[type.name];
  return type.kind === "enum" ? "varint" : `message ${type.name}`;
}

function jsonForm(type: ProtoType): string {
  return type.kind === "scalar" ? JSON_FORM[type.name] : `${type.kind} ${type.name}`;
}

/** A type for people: `repeated int32`, `map<string, pkg.Foo>`. */
export function typeText({ type, keyType, presence }: ProtoField): string {
  if (keyType !== undefined) return `map<${keyType}, ${type.name}>`;
  return presence === "repeated" ? `repeated ${type.name}` : type.name;
}
