import type { AvroLogical, AvroPrimitiveName, AvroType } from "@/lib/specs/avro/contract";
import { readValue } from "@/lib/specs/avro/idl-value";
import { named } from "@/lib/specs/avro/read-json-schema";
import type { TokenReader } from "@/lib/specs/languages/token-reader";
import type { JsonValue, Place } from "@/lib/specs/model";

/** Words of the IDL for logical types. */
const LOGICAL: ReadonlyMap<string, [AvroPrimitiveName, string]> = new Map([
  ["date", ["int", "date"]],
  ["time_ms", ["int", "time-millis"]],
  ["timestamp_ms", ["long", "timestamp-millis"]],
  ["local_timestamp_ms", ["long", "local-timestamp-millis"]],
  ["uuid", ["string", "uuid"]],
]);

/** What a type needs to be read: the tokens, the namespace around it, how deep it may nest, and where it is. */
export interface TypeScope {
  reader: TokenReader;
  namespace: string;
  place: Place;
}

/** Annotations by name, without `@`. */
export type Annotations = Map<string, JsonValue>;

/** Reads annotations before a declaration or a type. */
export function readAnnotations(reader: TokenReader, depth: number): Annotations {
  const found: Annotations = new Map();
  while (reader.take("@")) {
    const name = plainName(reader.expectKind("word", "the name of an annotation").text);
    reader.expect("(");
    found.set(name, readValue(reader, depth));
    reader.expect(")");
  }
  return found;
}

/** A name without the marks that keep it from being a keyword. */
export function plainName(text: string): string {
  return text.startsWith("`") ? text.slice(1, -1) : text;
}

/** Reads a type of the IDL, nullable ones and annotations on it among them. */
export function readType(scope: TypeScope, depth: number): AvroType {
  const { reader, place } = scope;
  const { start } = reader.peek();
  if (depth <= 0) throw reader.error("Types nest too deeply here.", start, "Nest less, or name the types within.");
  const annotations = readAnnotations(reader, depth);
  const type = withLogical(readPlain(scope, depth), annotations);
  if (!reader.take("?")) return type;
  return { kind: "union", place, branches: [{ kind: "primitive", name: "null", place }, type] };
}

function readPlain(scope: TypeScope, depth: number): AvroType {
  const { reader, place, namespace } = scope;
  if (reader.is("array") || reader.is("map")) {
    const kind = reader.next().text;
    reader.expect("<");
    const inner = readType(scope, depth - 1);
    reader.expect(">");
    return kind === "array" ? { kind: "array", place, items: inner } : { kind: "map", place, values: inner };
  }
  if (reader.take("union")) {
    reader.expect("{");
    const branches: AvroType[] = [];
    while (!reader.take("}")) {
      branches.push(readType(scope, depth - 1));
      if (!reader.is("}")) reader.expect(",");
    }
    return { kind: "union", place, branches };
  }
  const { text } = reader.expectKind("word", "a type");
  if (text === "decimal" && reader.is("(")) return readDecimal(reader, place);
  if (text === "void") return { kind: "primitive", name: "null", place };
  const logical = LOGICAL.get(text);
  if (logical) return { kind: "primitive", name: logical[0], logical: { name: logical[1] }, place };
  return named(plainName(text), namespace, place);
}

function readDecimal(reader: TokenReader, place: Place): AvroType {
  reader.expect("(");
  const precision = Number(reader.expectKind("number", "the precision").text);
  const scale = reader.take(",") ? Number(reader.expectKind("number", "the scale").text) : 0;
  reader.expect(")");
  return { kind: "primitive", name: "bytes", logical: { name: "decimal", precision, scale }, place };
}

function withLogical(type: AvroType, annotations: Annotations): AvroType {
  const name = annotations.get("logicalType");
  if (type.kind !== "primitive" || typeof name !== "string") return type;
  const logical: AvroLogical = { name };
  for (const key of ["precision", "scale"] as const) {
    const value = annotations.get(key);
    if (typeof value === "number") logical[key] = value;
  }
  return { ...type, logical };
}
