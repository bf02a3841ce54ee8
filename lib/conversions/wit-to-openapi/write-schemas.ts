import { objectOf } from "@/lib/conversions/openapi/rebuild";
import type { JsonObject, JsonValue, Schema } from "@/lib/specs/model";
import type { LossKind } from "./loss-kinds";

/** Notes a loss at a schema. */
export type NoteLoss = (kind: LossKind, schema: Schema) => void;

/** Writes schemas of WIT types as OpenAPI 3.1, each named one once among the components. Depth is that of one declaration. */
export class SchemaWriter {
  private readonly components = new Map<string, JsonObject>();
  private readonly waiting: [string, Schema][] = [];

  constructor(private readonly note: NoteLoss) {}

  /** A schema where it is mentioned: a reference if it has a name. */
  write(schema: Schema): JsonValue {
    if (schema.always !== undefined) return schema.always;
    if (schema.name === undefined) return this.body(schema);
    const name = schema.name.replace(/[^\w.-]+/g, "-");
    if (!this.components.has(name)) {
      this.components.set(name, {});
      this.waiting.push([name, schema]);
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  /** The components that were mentioned, and what they mention. */
  all(): JsonObject {
    for (let next = this.waiting.pop(); next; next = this.waiting.pop())
      this.components.set(next[0], this.body(next[1]));
    return objectOf([...this.components].toSorted(([left], [right]) => (left < right ? -1 : 1)));
  }

  private body(schema: Schema): JsonObject {
    const made: [string, JsonValue][] = [];
    const { written = "", description, deprecated } = schema;
    if (description !== undefined) made.push(["description", description]);
    if (deprecated) made.push(["deprecated", true]);
    if (written === "list<u8>") {
      this.note("bytes", schema);
      return objectOf([...made, ["type", "string"], ["contentEncoding", "base64"]]);
    }
    if (/^(?:own|borrow)</.test(written) || written.startsWith("resource ")) {
      this.note(written.startsWith("resource ") ? "resource" : "handle", schema);
      return objectOf([...made, ["type", "string"]]);
    }
    if (/^(?:stream|future)(?:<|$)/.test(written)) this.note("stream", schema);
    if (/^[us]64$/.test(written)) this.note("wide-integer", schema);
    return objectOf([...made, ...this.keywords(schema)]);
  }

  private *keywords(schema: Schema): Generator<[string, JsonValue]> {
    const { types, required, properties, items, additionalProperties, allOf, anyOf, oneOf, prefixItems } = schema;
    const [type] = types ?? [];
    if (type !== undefined) yield ["type", types?.length === 1 ? type : [...(types ?? [])]];
    for (const key of PLAIN) {
      const value = schema[key];
      if (value !== undefined) yield [key, value];
    }
    if (properties) yield ["properties", objectOf([...properties].map(([name, inner]) => [name, this.write(inner)]))];
    if (required) yield ["required", [...required]];
    if (items) yield ["items", this.write(items)];
    if (additionalProperties) yield ["additionalProperties", this.write(additionalProperties)];
    for (const [key, list] of [
      ["allOf", allOf],
      ["anyOf", anyOf],
      ["oneOf", oneOf],
      ["prefixItems", prefixItems],
    ] as const)
      if (list) yield [key, list.map((one) => this.write(one))];
  }
}

/** Keywords that are written as they are. */
const PLAIN = [
  "title",
  "format",
  "enum",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "uniqueItems",
] as const;
