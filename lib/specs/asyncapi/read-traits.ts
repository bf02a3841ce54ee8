import type { AsyncReading } from "@/lib/specs/asyncapi/async-reading";
import { childNode, itemNodes, type SourceNode } from "@/lib/specs/source/source-node";

/**
 * A thing and its traits, the strongest first: in 3.x what a thing says itself holds, in 2.x the last trait does (JSON Merge
 * Patch, each trait over what was before).
 */
export function withTraits(node: SourceNode, reading: AsyncReading): SourceNode[] {
  const traits = itemNodes(childNode(node, "traits")).flatMap((item) => {
    // 1.x and 2.0 allowed a trait with its arguments.
    const [first] = itemNodes(item);
    return reading.target(first ?? item) ?? [];
  });
  reading.spend(1 + traits.length);
  const later = traits.toReversed();
  return reading.major === 3 ? [node, ...later] : [...later, node];
}

/** The first of the nodes that has the field, as the field. */
export function firstField(nodes: readonly SourceNode[], key: string): SourceNode | undefined {
  for (const node of nodes) {
    const found = childNode(node, key);
    if (found) return found;
  }
  return undefined;
}

/** A text of the first node that has it. */
export function firstText(nodes: readonly SourceNode[], key: string): string | undefined {
  const value = firstField(nodes, key)?.value;
  return typeof value === "string" ? value : undefined;
}
