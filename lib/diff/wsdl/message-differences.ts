import type { Segment } from "@/lib/diff/compare/difference";
import type { PairNode, XmlDifference } from "@/lib/diff/wsdl/pairs/pair-node";

/** A difference, and the way to it from the message. */
export interface ReachedDifference {
  difference: XmlDifference;
  trail: readonly Segment[];
}

/** Which pairs lead to a difference, for walking only there. */
export class DirtyPairs {
  private readonly dirty = new Set<XmlDifference[]>();

  /** `roots`: the pairs of all messages, filled in. */
  constructor(roots: readonly PairNode[]) {
    const parents = new Map<XmlDifference[], XmlDifference[][]>();
    const seen = new Set<XmlDifference[]>();
    const pending = [...roots];
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (seen.has(node.own)) continue;
      seen.add(node.own);
      if (node.own.length > 0) this.dirty.add(node.own);
      for (const { node: child } of node.children) {
        const known = parents.get(child.own);
        if (known) known.push(node.own);
        else parents.set(child.own, [node.own]);
        pending.push(child);
      }
    }
    // A set grows while it is iterated.
    for (const own of this.dirty) for (const parent of parents.get(own) ?? []) this.dirty.add(parent);
  }

  /** The differences that a message holds, each pair at the place nearest to its root. A namespace is said once. */
  *of(root: PairNode): Iterable<ReachedDifference> {
    const seen = new Set<XmlDifference[]>([root.own]);
    const namespaces = new Set<string>();
    const queue: { node: PairNode; trail: readonly Segment[] }[] = [{ node: root, trail: [] }];
    // A list grows while it is walked.
    for (const { node, trail } of queue) {
      for (const difference of [...(node.here ?? []), ...node.own]) {
        if (difference.aspect === "namespace/changed") {
          const key = `${String(difference.before)} ${String(difference.after)}`;
          if (namespaces.has(key)) continue;
          namespaces.add(key);
        }
        yield { difference, trail: difference.segment ? [...trail, difference.segment] : trail };
      }
      for (const { segment, node: child } of node.children) {
        if (seen.has(child.own) || !this.dirty.has(child.own)) continue;
        seen.add(child.own);
        queue.push({ node: child, trail: [...trail, segment] });
      }
    }
  }
}
