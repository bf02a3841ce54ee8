import type { ResourceSpans, SpanLink } from "@/lib/otlp/model";

/** How deep the traces of one export are, at each of its spans. */
export interface TraceDepths {
  /** Spans on the longest path, from a first span to a last one, that goes through this span; itself counts. */
  through(span: SpanLink): number;
}

interface Node {
  parent: number;
  /** Spans from the first one down to it. */
  above: number;
  /** Spans from it down to the last one. */
  below: number;
}

const UNKNOWN = 0;

const keyOf = (traceId: string, spanId: string) => traceId + spanId;

/**
 * Follows the parents of spans within one export: what of a trace came in others is not known. Circular parents, which only a
 * broken exporter sends, end where they were entered. Time grows with the number of spans, whatever their order and shape.
 */
export function traceDepths(groups: readonly ResourceSpans[]): TraceDepths {
  const links = groups.flatMap(({ spans, links: others }) => [...spans, ...others]);
  const indexes = new Map<string, number>();
  for (const [index, { traceId, spanId }] of links.entries()) {
    if (spanId !== "") indexes.set(keyOf(traceId, spanId), index);
  }
  const nodes = links.map(({ traceId, parentSpanId }): Node => {
    const parent = parentSpanId === "" ? undefined : indexes.get(keyOf(traceId, parentSpanId));
    return { parent: parent ?? -1, above: UNKNOWN, below: 1 };
  });
  for (const index of countAbove(nodes)) raiseParent(nodes, index);
  return {
    through: ({ traceId, spanId }) => {
      const node = nodes[indexes.get(keyOf(traceId, spanId)) ?? -1];
      return node ? node.above + node.below - 1 : 1;
    },
  };
}

/** Sets `above` of all; returns their indexes, children before parents. */
function countAbove(nodes: readonly Node[]): number[] {
  const order: number[] = [];
  const path: number[] = [];
  for (let start = 0; start < nodes.length; start++) {
    const underWay = new Set<number>();
    let index = start;
    let node = nodes[index];
    while (node && node.above === UNKNOWN && !underWay.has(index)) {
      underWay.add(index);
      path.push(index);
      index = node.parent;
      node = nodes[index];
    }
    let above = node && !underWay.has(index) ? node.above : 0;
    for (let last = path.pop(); last !== undefined; last = path.pop()) {
      const one = nodes[last];
      if (!one) continue;
      if (above === 0) one.parent = -1;
      one.above = ++above;
      order.push(last);
    }
  }
  return order.reverse();
}

function raiseParent(nodes: readonly Node[], index: number): void {
  const node = nodes[index];
  const parent = node && nodes[node.parent];
  if (node && parent) parent.below = Math.max(parent.below, node.below + 1);
}
