import type { SchemaNode, SchemaTree } from "@/lib/reader/schema";
import type { Place, Position, Schema } from "@/lib/specs/model";
import { innerChildren, innerChoices, mergedParts } from "./inner-schemas";
import { nodeFacts } from "./node-facts";
import type { SchemaParts } from "./schema-parts";
import { typeLabel } from "./type-label";
import { wrappedBy } from "./wrapped";

/** Rows of one tree; what is beyond them is a part of its own. */
const MAX_NODES = 250;
const MAX_DEPTH = 8;
/** Properties shown of one schema. */
const MAX_CHILDREN = 1_000;

export interface TreeContext {
  parts: SchemaParts;
  locate(place: Place): Position;
}

/** The way down to a schema: what is open above it. */
interface Path {
  schema: Schema;
  above: Path | undefined;
  depth: number;
}

interface Pending {
  node: SchemaNode;
  schema: Schema;
  path: Path | undefined;
  /** Its name does not keep it shut: it is what the tree is of. */
  isRoot: boolean;
}

/**
 * A schema as a tree of bounded size, level by level. Named schemas within it are references that open when somebody
 * wants to see them; nameless ones stand in place until the tree is full, and are parts of their own beyond.
 */
export function buildTree(context: TreeContext, root: Schema): SchemaTree {
  const nodes: SchemaNode[] = [];
  const queue: Pending[] = [];
  const add = (schema: Schema, path: Path | undefined, isRoot: boolean): number => {
    const node: SchemaNode = { type: typeLabel(schema), line: context.locate(schema.place).line };
    queue.push({ node, schema, path, isRoot });
    return nodes.push(node) - 1;
  };
  add(root, undefined, true);
  for (const pending of queue) fill(context, pending, { add, isFull: () => nodes.length >= MAX_NODES });
  return { nodes };
}

interface Growing {
  add(schema: Schema, path: Path | undefined, isRoot: boolean): number;
  isFull(): boolean;
}

function fill(context: TreeContext, pending: Pending, growing: Growing): void {
  const { node, schema, path, isRoot } = pending;
  const wrapped = wrappedBy(schema);
  const shown = wrapped?.target ?? schema;
  const facts = wrapped ? mergedParts(schema).filter((part) => part !== shown) : [];
  const parts = mergedParts(shown);
  Object.assign(node, nodeFacts([...facts, ...parts]));
  if (wrapped?.nullable) node.type = nullable(typeLabel(shown, shown.name === undefined ? 0 : 1));
  const { parts: known } = context;
  if (known.isNamed(shown)) {
    node.ref = { key: known.keyOf(shown), ...(shown.name === undefined ? {} : { name: shown.name }) };
    if (!isRoot || path || wrapped) node.type = labelOfNamed(node.type, shown, wrapped?.nullable ?? false);
  }
  if (schema.written !== undefined && (schema.name === undefined || !isRoot)) node.type = schema.written;
  const children = innerChildren(parts);
  const choices = innerChoices(parts);
  if (children.length === 0 && choices.length === 0) return;
  const isOpenAbove = isWithin(path, shown);
  const depth = (path?.depth ?? 0) + 1;
  const mustWait = (known.isNamed(shown) && !isRoot) || isOpenAbove || growing.isFull() || depth > MAX_DEPTH;
  if (mustWait && path) {
    node.lazy = true;
    node.ref ??= { key: known.keyOf(shown) };
    return;
  }
  const below: Path = { schema: shown, above: path, depth };
  const opensItems = isRoot && children.every((child) => child.role === "items");
  if (children.length > 0) {
    node.children = children.slice(0, MAX_CHILDREN).map(({ schema: inner, ...child }) => ({
      ...child,
      node: growing.add(inner, below, opensItems),
    }));
    if (children.length > MAX_CHILDREN) node.hidden = children.length - MAX_CHILDREN;
  }
  if (choices.length > 0) {
    node.choices = choices.map(({ options, ...choice }) => ({
      ...choice,
      options: options.map(({ schema: inner, values }) => ({
        label: inner.title && inner.name === undefined ? inner.title : typeLabel(inner, 1),
        ...(values ? { values } : {}),
        node: growing.add(inner, below, isRoot && choice.kind === "allOf"),
      })),
    }));
  }
}

/** Scalars with a name are known by their type, with a link to the name; everything else by its name. */
function labelOfNamed(type: string, schema: Schema, isNullable: boolean): string {
  const isScalar = schema.types?.every((one) => one !== "object" && one !== "array") ?? false;
  if (isScalar || schema.name === undefined) return type;
  return isNullable ? nullable(schema.name) : schema.name;
}

function nullable(label: string): string {
  return label.split(" | ").includes("null") ? label : `${label} | null`;
}

function isWithin(path: Path | undefined, schema: Schema): boolean {
  for (let step = path; step; step = step.above) if (step.schema === schema) return true;
  return false;
}
