import { childNodes } from "./child-nodes";
import { CEL_LIMITS } from "./model";
import type { CelNode } from "./parsed-cel";

/** Why a tree is too much to be run (`CEL_LIMITS`); null where it is not. */
export function measureTree(root: CelNode): string | null {
  const waiting = [{ node: root, depth: 1, nesting: 0 }];
  let nodes = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth, nesting } = next;
    nodes++;
    if (nodes > CEL_LIMITS.nodes) return `The expression has more than ${CEL_LIMITS.nodes} parts.`;
    if (depth > CEL_LIMITS.depth) return "The expression is nested too deeply.";
    if (nesting > CEL_LIMITS.nesting) {
      return `all, exists, map and filter may be inside each other ${CEL_LIMITS.nesting} deep, and no deeper.`;
    }
    const inside = nesting + (node.exprKind.case === "comprehensionExpr" ? 1 : 0);
    const { once, looped } = childNodes(node);
    for (const child of once) waiting.push({ node: child, depth: depth + 1, nesting });
    for (const child of looped) waiting.push({ node: child, depth: depth + 1, nesting: inside });
  }
  return null;
}
