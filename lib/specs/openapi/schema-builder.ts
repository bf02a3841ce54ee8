import type { Schema } from "@/lib/specs/model";
import { type DynamicScope, DynamicScopes } from "@/lib/specs/openapi/dynamic-scopes";
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
  "$recursiveRef",
  "$recursiveAnchor",
  "$vocabulary",
  "$defs",
]);
const COMPONENT = /^\/(?:components\/schemas|definitions|\$defs)\/([^/]+)$/;

/** More copies of schemas than this are not made for the scopes they are met in; then a `$dynamicRef` is a `$ref`. */
const MAX_COPIES = 5_000;

/**
 * Gives the Schema of a place, the same object each time. A schema is handed out empty and filled later, which is what
 * lets the graph be circular and of any depth. There is one builder for each dynamic scope: a schema that means something
 * else in another scope is another object there.
 */
export class SchemaBuilder implements SchemaSource {
  private readonly byObject = new Map<object, Schema>();
  /** Objects that are nothing but a reference → what they lead to: keeps long chains linear. */
  private readonly ends = new Map<object, Schema>();
  private readonly inlined = new Map<object, Schema>();
  private readonly booleans = new Map<string, Schema>();
  private readonly within: SchemaContext;

  constructor(
    private readonly reading: SchemaContext,
    private readonly scopes: DynamicScopes = new DynamicScopes(reading.references, reading.root.place.file),
    private readonly scope: DynamicScope = scopes.outermost,
    private readonly all: BuilderRegistry = { builders: new Map(), copies: 0 },
  ) {
    this.all.builders.set(scope, this);
    const { root, references } = reading;
    this.within = {
      isSwagger2: reading.isSwagger2,
      isModern: reading.isModern,
      draft: reading.draft,
      root,
      references,
      schemas: this,
      later: (task) => reading.later(task),
    };
  }

  /** The schema at a node; undefined where the node is neither an object nor a boolean. */
  at(start: SourceNode): Schema | undefined {
    const passed = new Map<SchemaBuilder, Set<object>>();
    let node = start;
    let builder = this.entering(node);
    let schema: Schema | undefined;
    while (isObject(node.value) && !schema) {
      const isReference = builder.isPlainReference(node);
      if (!isReference) schema = builder.shell(node);
      else schema = builder.ends.get(node.value);
      if (schema) break;
      const next = builder.targetOf(node);
      const seen = passed.get(builder) ?? new Set<object>();
      if (!next || seen.has(node.value)) schema = { place: start.place };
      else {
        passed.set(builder, seen.add(node.value));
        node = next;
        builder = builder.entering(node);
      }
    }
    if (!schema && typeof node.value === "boolean") schema = this.boolean(node, node.value);
    if (schema) for (const [by, objects] of passed) for (const object of objects) by.ends.set(object, schema);
    return schema;
  }

  /** Where the reference of a schema leads. */
  targetOf(node: SourceNode): SourceNode | undefined {
    return this.scopes.target(this.scope, node);
  }

  /** Where a `$dynamicRef` that stands beside a `$ref` leads. */
  dynamicTargetOf(node: SourceNode, reference: string): SourceNode | undefined {
    return this.scopes.dynamicTarget(this.scope, node, reference);
  }

  /** The schema that a 2.0 parameter, header or items object carries in its own fields. */
  inline(node: SourceNode): Schema {
    const key = isObject(node.value) ? node.value : node;
    const known = this.inlined.get(key);
    if (known) return known;
    const schema: Schema = { place: node.place };
    this.inlined.set(key, schema);
    this.reading.later(() => fillSchema(schema, node, this.within, { describes: false }));
    return schema;
  }

  /** Whether a schema is nothing but a reference. Before 3.1 whatever stands beside a `$ref` is ignored. */
  private isPlainReference(node: SourceNode): boolean {
    const reference = schemaReference(node, this.reading.isModern);
    if (reference === undefined || !this.reading.isModern || !isObject(node.value)) return reference !== undefined;
    const isBoth = Object.hasOwn(node.value, "$ref") && Object.hasOwn(node.value, "$dynamicRef");
    return !isBoth && Object.keys(node.value).every((key) => SILENT_SIBLINGS.has(key));
  }

  /** The builder for the scope within a schema that is come to from this one. */
  private entering(node: SourceNode): SchemaBuilder {
    if (!this.reading.isModern) return this;
    const scope = this.scopes.enter(this.scope, node.place);
    if (scope === this.scope) return this;
    return this.all.builders.get(scope) ?? new SchemaBuilder(this.reading, this.scopes, scope, this.all);
  }

  private shell(node: SourceNode): Schema {
    const key = isObject(node.value) ? node.value : node;
    const known = this.byObject.get(key);
    if (known) return known;
    if (this.scope !== this.scopes.outermost && this.all.copies++ >= MAX_COPIES)
      return this.all.builders.get(this.scopes.outermost)?.shell(node) ?? { place: node.place };
    const schema: Schema = { place: node.place };
    const name = COMPONENT.exec(node.place.pointer)?.[1];
    if (name !== undefined) schema.name = name.replaceAll("~1", "/").replaceAll("~0", "~");
    this.byObject.set(key, schema);
    this.reading.later(() => fillSchema(schema, node, this.within, { describes: true }));
    return schema;
  }

  private boolean(node: SourceNode, always: boolean): Schema {
    const key = `${node.place.file}#${node.place.pointer}`;
    const known = this.booleans.get(key) ?? { place: node.place, always };
    this.booleans.set(key, known);
    return known;
  }
}

/** What the builders of one definition share. */
interface BuilderRegistry {
  builders: Map<DynamicScope, SchemaBuilder>;
  copies: number;
}
