import type { DocumentGraph } from "@/lib/lint/spectral/document-graph";
import type { GraphNode } from "@/lib/lint/spectral/graph-node";
import { isObject } from "@/lib/specs/source/source-node";

const METHODS: ReadonlySet<string> = new Set(["get", "head", "post", "put", "patch", "delete", "options", "trace"]);

/** Every operation under a `paths` node, in the order of the document. */
export function* operationsOf(paths: GraphNode, graph: DocumentGraph): Generator<GraphNode> {
  for (const item of graph.children(paths)) {
    if (!isObject(item.value)) continue;
    for (const operation of graph.children(item)) {
      if (METHODS.has(operation.key ?? "") && isObject(operation.value)) yield operation;
    }
  }
}
