/** What a graph would be if every alias were written out in full. */
export interface ExpandedSize {
  nodes: number;
  depth: number;
  /** True where a collection contains itself, so that it has no size. */
  cyclic: boolean;
}

interface Frame {
  value: object;
  items: unknown[];
  next: number;
  nodes: number;
  depth: number;
}

/**
 * Measures a graph of shared objects as if it were a tree, in time linear in what was written: each object is measured
 * once and remembered. A bomb of ten levels of nine aliases measures 9^10 without being expanded.
 */
export function expandedSize(root: unknown): ExpandedSize {
  const known = new Map<object, { nodes: number; depth: number }>();
  const active = new Set<object>();
  const stack: Frame[] = [];
  const open = (value: object): void => {
    active.add(value);
    stack.push({ value, items: Object.values(value), next: 0, nodes: 1, depth: 0 });
  };
  if (typeof root !== "object" || root === null) return { nodes: 1, depth: 0, cyclic: false };
  open(root);
  for (let frame = stack[stack.length - 1]; frame; frame = stack[stack.length - 1]) {
    if (frame.next === frame.items.length) {
      stack.pop();
      active.delete(frame.value);
      known.set(frame.value, { nodes: frame.nodes, depth: frame.depth + 1 });
      continue;
    }
    const item = frame.items[frame.next];
    if (typeof item !== "object" || item === null) {
      frame.nodes++;
      frame.next++;
      continue;
    }
    const size = known.get(item);
    if (size) {
      frame.nodes += size.nodes;
      frame.depth = Math.max(frame.depth, size.depth);
      frame.next++;
    } else if (active.has(item)) {
      return { nodes: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY, cyclic: true };
    } else {
      open(item);
    }
  }
  return { ...(known.get(root) ?? { nodes: 1, depth: 1 }), cyclic: false };
}
