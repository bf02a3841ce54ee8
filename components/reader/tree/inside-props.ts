import type { ComponentType } from "react";
import type { SchemaNode } from "@/lib/reader/schema";

/** A schema of a tree, of which the inside is shown. */
export interface InsideProps {
  nodes: readonly SchemaNode[];
  node: SchemaNode;
  id: string;
  depth: number;
}

/** Draws what is within a schema. Handed down, since rows within rows draw the same again. */
export type Inside = ComponentType<InsideProps>;

/** Whether anything is within a schema that can be opened. */
export function canOpen(node: SchemaNode): boolean {
  return node.lazy === true || (node.children?.length ?? 0) > 0 || (node.choices?.length ?? 0) > 0;
}
