import type { Schema } from "@/lib/specs/model";
import { fillSchema } from "@/lib/specs/openapi/fill-schema";
import { type SchemaContext, type SchemaSource, schemaReference } from "@/lib/specs/openapi/schema-context";
import { isObject, type SourceNode } from "@/lib/specs/source/source-node";

/** Keywords beside a `$ref` that constrain and describe nothing. */
const SILENT_SIBLINGS = new Set([
  "$ref",
  "$comment",
  "$id",
  "$schema",
  "$anchor",
  "$dynamicAnchor",
  "$dynamicRef",
  "$defs",
]);
const COMPONENT = /^\/(?:components\/schemas|definitions)\/([^/]+)$/;

/**
 * Gives the Schema of a place, the same object each time. A schema is handed out empty and filled later, which is what
 * lets the graph be circular and of any depth.
 */
export class SchemaBuilder implements SchemaSource {
  private readonly byObject = new Map<object, Schema>();
  /** Objects that are nothing but a reference → what they lead to: keeps long chains linear. */
  private readonly ends = new Map<object, Schema>();
  private readonly inlined = new Map<object, Schema>();
  private readonly booleans = new Map<string, Schema>();

  constructor(private readonly reading: SchemaContext) {}

  /** The schema at a node; undefined where the node is neither an object nor a boolean. */
  at(start: SourceNode): Schema | undefined {
    const passed = new Set<object>();
    let node = start;
    let schema: Schema | undefined;
    while (isObject(node.value) && !schema) {
      const reference = this.plainReference(node);
      if (reference === undefined) schema = this.shell(node);
      else schema = this.ends.get(node.value);
      if (schema) break;
      const next = this.reading.references.resolve(node.place, reference ?? "").node;
      if (!next || passed.has(node.value)) schema = { place: start.place };
      else {
        passed.add(node.value);
        node = next;
      }
    }
    if (!schema && typeof node.value === "boolean") schema = this.boolean(node, node.value);
    if (schema) for (const object of passed) this.ends.set(object, schema);
    return schema;
  }

  /** The schema that a 2.0 parameter, header or items object carries in its own fields. */
  inline(node: SourceNode): Schema {
    const key = isObject(node.value) ? node.value : node;
    const known = this.inlined.get(key);
    if (known) return known;
    const schema: Schema = { place: node.place };
    this.inlined.set(key, schema);
    this.reading.later(() => fillSchema(schema, node, this.reading, { describes: false }));
    return schema;
  }

  /** The reference of a schema that is nothing but one. Before 3.1 whatever stands beside a `$ref` is ignored. */
  private plainReference(node: SourceNode): string | undefined {
    const reference = schemaReference(node, this.reading.isModern);
    if (reference === undefined || !this.reading.isModern || !isObject(node.value)) return reference;
    return Object.keys(node.value).every((key) => SILENT_SIBLINGS.has(key)) ? reference : undefined;
  }

  private shell(node: SourceNode): Schema {
    const key = isObject(node.value) ? node.value : node;
    const known = this.byObject.get(key);
    if (known) return known;
    const schema: Schema = { place: node.place };
    const name = COMPONENT.exec(node.place.pointer)?.[1];
    if (name !== undefined) schema.name = name.replaceAll("~1", "/").replaceAll("~0", "~");
    this.byObject.set(key, schema);
    this.reading.later(() => fillSchema(schema, node, this.reading, { describes: true }));
    return schema;
  }

  private boolean(node: SourceNode, always: boolean): Schema {
    const key = `${node.place.file}#${node.place.pointer}`;
    const known = this.booleans.get(key) ?? { place: node.place, always };
    this.booleans.set(key, known);
    return known;
  }
}
