"use client";
import type { SchemaTree as Tree } from "@/lib/reader/schema";
import { NodeFacts } from "./node-facts";
import { NodeInside } from "./node-inside";
import { TypeLabel } from "./type-label";

interface SchemaTreeProps {
  tree: Tree;
  /** What the ids of its parts begin with. */
  id: string;
  /** The schema itself is told elsewhere: only what is within it is shown. */
  bare?: boolean;
}

/** A schema: itself, then what is within it, as lists within lists that open. */
export function SchemaTree({ tree, id, bare = false }: SchemaTreeProps) {
  const [root] = tree.nodes;
  if (!root) return null;
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      {bare ? null : (
        <div className="flex min-w-0 flex-col gap-1">
          <p className="text-xs">
            <TypeLabel node={root} />
          </p>
          <NodeFacts node={root} />
        </div>
      )}
      <NodeInside nodes={tree.nodes} node={root} id={id} depth={0} />
    </div>
  );
}
