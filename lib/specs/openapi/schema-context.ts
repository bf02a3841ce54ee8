import type { SchemaDraft } from "@/lib/specs/json-schema/draft";
import type { Schema } from "@/lib/specs/model";
import type { References } from "@/lib/specs/source/references";
import { member, type SourceNode } from "@/lib/specs/source/source-node";

/** What reading a schema needs to know of the reading it is part of. */
export interface SchemaContext {
  readonly isSwagger2: boolean;
  /** Whether schemas are full JSON Schema 2020-12: OpenAPI 3.1 and later. What stands beside a `$ref` then counts. */
  readonly isModern: boolean;
  /** The draft of JSON Schema that schemas are written in, outside OpenAPI: no `nullable`, lists in `items`, `dependencies`. */
  readonly draft?: SchemaDraft | undefined;
  readonly root: SourceNode;
  readonly references: References;
  readonly schemas: SchemaSource;
  /** Puts work off until the reading is finished. */
  later(task: () => void): void;
}

export interface SchemaSource {
  /** The schema at a node, through references; undefined where the node is neither an object nor a boolean. */
  at(node: SourceNode): Schema | undefined;
  /** The schema that a 2.0 parameter, header or items object carries in its own fields. */
  inline(node: SourceNode): Schema;
  /** Where the `$ref`, or else the `$dynamicRef`, of a schema leads. */
  targetOf(node: SourceNode): SourceNode | undefined;
  /** Where a `$dynamicRef` that stands beside a `$ref` leads. */
  dynamicTargetOf(node: SourceNode, reference: string): SourceNode | undefined;
}

/** The text of `$ref`, or of `$dynamicRef` where the dialect has it. */
export function schemaReference(node: SourceNode, isModern: boolean): string | undefined {
  const reference = member(node.value, "$ref");
  if (typeof reference === "string") return reference;
  if (!isModern) return undefined;
  const dynamic = member(node.value, "$dynamicRef") ?? member(node.value, "$recursiveRef");
  return typeof dynamic === "string" ? dynamic : undefined;
}
