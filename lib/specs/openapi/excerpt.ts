import type { JsonObject, JsonValue, OpenApiDialect } from "@/lib/specs/model";
import { GRAMMARS } from "@/lib/specs/openapi/grammars";
import { schemaReference } from "@/lib/specs/openapi/schema-context";
import type { Grammar, ObjectRule, Shape } from "@/lib/specs/openapi/validate/grammar";
import { escapePointerSegment, pointerSegments } from "@/lib/specs/source/pointer";
import type { References } from "@/lib/specs/source/references";
import { childNode, isObject, itemNodes, member, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** Keywords that name a schema for references; in an excerpt every reference is by component. */
const METHODS: ReadonlySet<string> = new Set([
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
]);
const NAMING = new Set(["$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$ref"]);

interface Component {
  section: string;
  name: string;
}

interface PendingComponent extends Component {
  node: SourceNode;
  kind: string;
  /** References through schemas that lead here. */
  depth: number;
}

export interface ExcerptOptions {
  dialect: OpenApiDialect;
  references: References;
  /** Schemas further than this many references away are replaced by a stub that only names them. */
  maxDepth: number;
}

/**
 * Copies parts of a definition into one self-contained document of the same dialect. Whatever a copied part refers to
 * comes along as a component, from whichever file it is in. The grammar says where a reference can stand, so that
 * examples that look like references are left as they are.
 */
export class Excerpt {
  private readonly grammar: Grammar;
  private readonly isModern: boolean;
  private readonly components = new Map<string, Map<string, JsonValue>>();
  private readonly named = new Map<object, Component>();
  private readonly taken = new Set<string>();
  private readonly pending: PendingComponent[] = [];
  private readonly inlining = new Set<object>();

  constructor(private readonly options: ExcerptOptions) {
    this.grammar = GRAMMARS[options.dialect];
    this.isModern = options.dialect === "3.1" || options.dialect === "3.2";
  }

  /** A copy of a node of a kind of the grammar; undefined where a reference leads nowhere and nothing can stand in. */
  copy(node: SourceNode, kind: string, depth = 0): JsonValue | undefined {
    const rule = this.grammar[kind];
    if (!rule || !isObject(node.value)) return node.value;
    const reference = rule.referenceable ? this.referenceOf(node, kind) : undefined;
    if (reference === undefined) return this.fields(node, kind, rule, depth);
    const target = this.options.references.follow(node.place, reference).node;
    if (!target) return unresolved(kind, reference);
    if (kind === "pathItem") return this.inlinePathItem(node, target, rule, depth);
    const $ref = this.refer(target, kind, rule, depth);
    const isAlone = kind !== "schema" || !this.isModern;
    return isAlone ? { $ref } : { $ref, ...this.fields(node, kind, rule, depth) };
  }

  /** A copy of a path item with only the wanted operations; methods are asked for in upper case. */
  copyPathItem(node: SourceNode, isWanted: (method: string) => boolean): JsonObject {
    const rule = this.grammar.pathItem;
    const target = this.options.references.target(node);
    if (!rule || !target) return {};
    const layers = target === node ? [node] : [target, node];
    return Object.assign({}, ...layers.map((layer) => this.fields(onlyWanted(layer, isWanted), "pathItem", rule, 0)));
  }

  /** Gives a component its own name, and what it leads to if that is in another file. Copied by `finish`. */
  reserve(node: SourceNode, kind: string, section: string, name: string): void {
    this.taken.add(`${section}/${name}`);
    const isPlain =
      isObject(node.value) && Object.keys(node.value).length === 1 && member(node.value, "$ref") !== undefined;
    const target = isPlain ? this.options.references.target(node) : undefined;
    const isElsewhere = target && target.place.file !== node.place.file;
    const source = isElsewhere && isObject(target.value) && !this.named.has(target.value) ? target : node;
    if (isObject(source.value)) this.named.set(source.value, { section, name });
    this.pending.push({ node: source, kind, section, name, depth: 0 });
  }

  /** The components that the copied parts need, by section. */
  finish(): Map<string, Map<string, JsonValue>> {
    // Breadth first, so that each component is met at its least depth; the list grows while it is read.
    for (const next of this.pending) {
      const { node, kind, section, name, depth } = next;
      this.put(section, name, this.copy(node, kind, depth) ?? {});
    }
    return this.components;
  }

  private put(section: string, name: string, value: JsonValue): void {
    const members = this.components.get(section) ?? new Map<string, JsonValue>();
    this.components.set(section, members);
    members.set(name, value);
  }

  private referenceOf(node: SourceNode, kind: string): string | undefined {
    if (kind === "schema") return schemaReference(node, this.isModern);
    const written = member(node.value, "$ref");
    return typeof written === "string" ? written : undefined;
  }

  /** The `$ref` text of the component made of a target. */
  private refer(target: SourceNode, kind: string, rule: ObjectRule, depth: number): string {
    const section = rule.home ?? "schemas";
    const key = isObject(target.value) ? target.value : target;
    let component = this.named.get(key);
    if (!component) {
      component = { section, name: this.freeName(section, target) };
      this.named.set(key, component);
      const next = kind === "schema" ? depth + 1 : depth;
      if (next > this.options.maxDepth) this.put(section, component.name, stub(component.name));
      else this.pending.push({ ...component, node: target, kind, depth: next });
    }
    const prefix = this.options.dialect === "2.0" ? "#" : "#/components";
    return `${prefix}/${component.section}/${escapePointerSegment(component.name)}`;
  }

  private freeName(section: string, target: SourceNode): string {
    const segments = pointerSegments(target.place.pointer);
    const file = target.place.file
      .split("/")
      .at(-1)
      ?.replace(/\.[^.]*$/, "");
    const wanted = (segments.at(-1) ?? file ?? "part").replace(/[^a-zA-Z0-9._-]/g, "_") || "part";
    let name = wanted;
    for (let count = 2; this.taken.has(`${section}/${name}`); count++) name = `${wanted}_${count}`;
    this.taken.add(`${section}/${name}`);
    return name;
  }

  private inlinePathItem(node: SourceNode, target: SourceNode, rule: ObjectRule, depth: number): JsonValue {
    const key = isObject(target.value) ? target.value : target;
    if (this.inlining.has(key)) return {};
    this.inlining.add(key);
    const merged = { ...this.fields(target, "pathItem", rule, depth), ...this.fields(node, "pathItem", rule, depth) };
    this.inlining.delete(key);
    return merged;
  }

  private fields(node: SourceNode, kind: string, rule: ObjectRule, depth: number): JsonObject {
    const copied: [string, JsonValue][] = [];
    for (const [key, inner] of memberNodes(node)) {
      if (NAMING.has(key) && (kind === "schema" || kind === "pathItem")) continue;
      const shape = Object.hasOwn(rule.fields, key) ? rule.fields[key] : rule.members?.of;
      const value = !shape || key.startsWith("x-") ? inner.value : this.shape(inner, shape, depth);
      if (value !== undefined) copied.push([key, value]);
    }
    const result: JsonObject = Object.fromEntries(copied);
    if (kind === "discriminator") this.mapDiscriminator(node, result, depth);
    return result;
  }

  private shape(node: SourceNode, shape: Shape, depth: number): JsonValue | undefined {
    switch (shape.is) {
      case "object":
        return this.copy(node, shape.name, depth);
      case "list":
        if (!Array.isArray(node.value)) return node.value;
        return itemNodes(node).flatMap((item) => this.shape(item, shape.of, depth) ?? []);
      case "map": {
        if (!isObject(node.value)) return node.value;
        const copied = memberNodes(node).flatMap(([key, inner]): [string, JsonValue][] => {
          const value = this.shape(inner, shape.of, depth);
          return value === undefined ? [] : [[key, value]];
        });
        return Object.fromEntries(copied);
      }
      case "either": {
        const inner = shape.shapes.find((option) =>
          option.is === "list" ? Array.isArray(node.value) : option.is === "object",
        );
        return inner ? this.shape(node, inner, depth) : node.value;
      }
      default:
        return node.value;
    }
  }

  /** The schemas that a discriminator names come along, under the names they get here. */
  private mapDiscriminator(node: SourceNode, copied: JsonObject, depth: number): void {
    const mapping = childNode(node, "mapping");
    const rule = this.grammar.schema;
    if (!mapping || !rule) return;
    const mapped = memberNodes(mapping).flatMap(([value, target]): [string, JsonValue][] => {
      if (typeof target.value !== "string") return [];
      const { references } = this.options;
      const named = references.follow(target.place, `#/components/schemas/${escapePointerSegment(target.value)}`);
      const schema = named.node ?? references.follow(target.place, target.value).node;
      return schema ? [[value, this.refer(schema, "schema", rule, depth)]] : [];
    });
    copied.mapping = Object.fromEntries(mapped);
  }
}

/** The path item without the operations that are not wanted. */
function onlyWanted(node: SourceNode, isWanted: (method: string) => boolean): SourceNode {
  const kept = memberNodes(node).flatMap(([key, inner]): [string, JsonValue][] => {
    if (METHODS.has(key)) return isWanted(key.toUpperCase()) ? [[key, inner.value]] : [];
    if (key !== "additionalOperations") return [[key, inner.value]];
    const additional = memberNodes(inner).filter(([method]) => isWanted(method));
    return [[key, Object.fromEntries(additional.map(([method, operation]) => [method, operation.value]))]];
  });
  return { place: node.place, value: Object.fromEntries(kept) };
}

function stub(name: string): JsonObject {
  return { title: name, description: `${name} is not part of this excerpt. See the whole definition.` };
}

/** What stands in for a reference that leads nowhere, so that no reader of the excerpt tries to follow it. */
function unresolved(kind: string, reference: string): JsonValue | undefined {
  const description = `Unresolved reference: ${reference}`;
  if (kind === "schema" || kind === "response") return { description };
  return kind === "pathItem" ? {} : undefined;
}
