import type { CelNode } from "./parsed-cel";

/** The nodes right below one, as they are written; those that a loop runs again and again apart from the others. */
export function childNodes(node: CelNode): { once: CelNode[]; looped: CelNode[] } {
  const given = (...nodes: (CelNode | undefined)[]) => nodes.filter((one) => one !== undefined);
  const kind = node.exprKind;
  switch (kind.case) {
    case "selectExpr":
      return { once: given(kind.value.operand), looped: [] };
    case "callExpr":
      return { once: given(kind.value.target, ...kind.value.args), looped: [] };
    case "listExpr":
      return { once: kind.value.elements, looped: [] };
    case "structExpr":
      return {
        once: kind.value.entries.flatMap((entry) =>
          given(entry.keyKind.case === "mapKey" ? entry.keyKind.value : undefined, entry.value),
        ),
        looped: [],
      };
    case "comprehensionExpr": {
      const { iterRange, accuInit, loopCondition, loopStep, result } = kind.value;
      return { once: given(iterRange, accuInit, result), looped: given(loopCondition, loopStep) };
    }
    default:
      return { once: [], looped: [] };
  }
}
