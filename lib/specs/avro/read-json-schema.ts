import { AVRO_RULES } from "@/lib/specs/avro/avro-rules";
import type { AvroField, AvroLogical, AvroMessage, AvroNamed, AvroProtocol, AvroType } from "@/lib/specs/avro/contract";
import { fullName, isPrimitive, namespaceOf } from "@/lib/specs/avro/names";
import type { AvroFile, AvroReadingScope } from "@/lib/specs/avro/reading";
import type { JsonValue, Place } from "@/lib/specs/model";
import { childNode, isObject, itemNodes, member, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

const NAMED_KINDS: ReadonlySet<string> = new Set(["record", "error", "enum", "fixed"]);
const OWN_KEYS: Readonly<Record<string, ReadonlySet<string>>> = {
  named: new Set("type name namespace aliases doc fields symbols default size logicalType precision scale".split(" ")),
  field: new Set("name type aliases doc default order".split(" ")),
  message: new Set(["request", "response", "errors", "one-way", "doc"]),
};

/** Reads Avro written as JSON: schemas (`.avsc`) and protocols (`.avpr`). The depth of documents is bounded before. */
export class AvroJsonReader {
  constructor(private readonly scope: AvroReadingScope) {}

  /** What a file declares; its named types go to the scope. */
  file(root: SourceNode): AvroFile {
    if (member(root.value, "protocol") !== undefined) return { protocol: this.protocol(root) };
    return { root: this.type(root, "") };
  }

  private protocol(node: SourceNode): AvroProtocol {
    const namespace = text(member(node.value, "namespace")) ?? "";
    const name = fullName(text(member(node.value, "protocol")) ?? "", namespace);
    const within = namespaceOf(name);
    for (const type of itemNodes(childNode(node, "types"))) this.type(type, within);
    const messages = memberNodes(childNode(node, "messages")).map(([key, one]) => this.message(key, one, within));
    return { place: node.place, name, ...docOf(node), messages };
  }

  private message(name: string, node: SourceNode, namespace: string): AvroMessage {
    const response = childNode(node, "response");
    return {
      place: node.place,
      name,
      ...docOf(node),
      request: itemNodes(childNode(node, "request")).map((one) => this.field(one, namespace)),
      response: response ? this.type(response, namespace) : { kind: "primitive", name: "null", place: node.place },
      errors: itemNodes(childNode(node, "errors")).map((one) => this.type(one, namespace)),
      oneWay: member(node.value, "one-way") === true,
      properties: rest(node, "message"),
    };
  }

  /** A schema anywhere: a name, a list of branches, or an object. */
  type(node: SourceNode, namespace: string): AvroType {
    const { value, place } = node;
    if (typeof value === "string") return named(value, namespace, place);
    if (Array.isArray(value))
      return { kind: "union", place, branches: itemNodes(node).map((one) => this.type(one, namespace)) };
    const kind = member(value, "type");
    if (typeof kind !== "string") {
      const inner = childNode(node, "type");
      // `{"type": {"type": "array", …}}` is the same as what is within.
      if (inner && typeof inner.value === "object") return this.type(inner, namespace);
      return this.malformed(place, "A schema is a name, a list of schemas, or an object with a `type`.");
    }
    if (kind === "array" || kind === "map") {
      const key = kind === "array" ? "items" : "values";
      const inner = childNode(node, key);
      const of = inner ? this.type(inner, namespace) : this.malformed(place, `The ${kind} has no \`${key}\`.`);
      return kind === "array" ? { kind, place, items: of } : { kind, place, values: of };
    }
    if (isNamedKind(kind)) return this.named(node, kind, namespace);
    const found = named(kind, namespace, place);
    const logical = logicalOf(node);
    return found.kind === "primitive" && logical ? { ...found, logical } : found;
  }

  private named(node: SourceNode, kind: AvroNamed["kind"], within: string): AvroType {
    const { value, place } = node;
    const written = text(member(value, "name"));
    if (written === undefined) return this.malformed(place, `The ${kind} has no name.`);
    const name = fullName(written, text(member(value, "namespace")) ?? within);
    const namespace = namespaceOf(name);
    const size = member(value, "size");
    const fallback = text(member(value, "default"));
    const logical = logicalOf(node);
    const type: AvroNamed = {
      kind,
      place,
      name,
      aliases: textsOf(member(value, "aliases")).map((alias) => fullName(alias, namespace)),
      ...docOf(node),
      fields: [],
      symbols: textsOf(member(value, "symbols")),
      ...(kind === "enum" && fallback !== undefined ? { default: fallback } : {}),
      size: typeof size === "number" ? size : -1,
      ...(logical ? { logical } : {}),
      properties: rest(node, "named"),
    };
    if (this.scope.types.has(name))
      this.scope.say(AVRO_RULES.redefined, { place, message: `\`${name}\` is declared already.` });
    else this.scope.types.set(name, type);
    type.fields = itemNodes(childNode(node, "fields")).map((one) => this.field(one, namespace));
    if ((kind === "record" || kind === "error") && !Array.isArray(member(value, "fields")))
      this.malformed(place, `The ${kind} \`${name}\` has no list of fields.`);
    return { kind: "reference", name, place };
  }

  private field(node: SourceNode, namespace: string): AvroField {
    const { value, place } = node;
    const type = childNode(node, "type");
    const fallback = member(value, "default");
    const name = text(member(value, "name"));
    if (name === undefined) this.malformed(place, "A field has no name.");
    return {
      place,
      name: name ?? "",
      aliases: textsOf(member(value, "aliases")),
      type: type ? this.type(type, namespace) : this.malformed(place, `The field \`${name ?? ""}\` has no type.`),
      ...(fallback === undefined ? {} : { default: { value: fallback } }),
      ...docOf(node),
      order: text(member(value, "order")) ?? "ascending",
      properties: rest(node, "field"),
    };
  }

  /** What is no schema is told, and taken for `null`. */
  private malformed(place: Place, message: string): AvroType {
    this.scope.say(AVRO_RULES.schemaForm, { place, message, about: message });
    return { kind: "primitive", name: "null", place };
  }
}

function isNamedKind(kind: string): kind is AvroNamed["kind"] {
  return NAMED_KINDS.has(kind);
}

/** A type by its name: one that Avro has, or one that is declared somewhere. */
export function named(name: string, namespace: string, place: Place): AvroType {
  return isPrimitive(name)
    ? { kind: "primitive", name, place }
    : { kind: "reference", name: fullName(name, namespace), place };
}

function text(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function textsOf(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];
}

function docOf(node: SourceNode): { doc?: string } {
  const doc = text(member(node.value, "doc"));
  return doc === undefined ? {} : { doc };
}

function logicalOf({ value }: SourceNode): AvroLogical | undefined {
  const name = text(member(value, "logicalType"));
  if (name === undefined) return undefined;
  const [precision, scale] = [member(value, "precision"), member(value, "scale")];
  return {
    name,
    ...(typeof precision === "number" ? { precision } : {}),
    ...(typeof scale === "number" ? { scale } : {}),
  };
}

function rest({ value }: SourceNode, kind: string): Map<string, JsonValue> {
  if (!isObject(value)) return new Map();
  return new Map(Object.entries(value).filter(([key]) => !OWN_KEYS[kind]?.has(key)));
}
