import { objectOf } from "@/lib/conversions/openapi/rebuild";
import type { JsonObject, JsonValue, OpenApiDialect } from "@/lib/specs/model";
import { GRAMMARS } from "@/lib/specs/openapi/grammars";
import type { Shape } from "@/lib/specs/openapi/validate/grammar";
import { isObject, itemNodes, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** Turns one object, whose inner objects are turned already. `written` is where it stands, as it is written. */
export type TurnObject = (turned: JsonObject, written: SourceNode) => JsonValue;

/**
 * A copy of a document in which every object of a kind of the grammar (`schema`, `parameter`) is turned, from the inside out. The
 * grammar says where they stand: examples that look like them stay as they are.
 */
export function rewriteObjects(
  root: SourceNode,
  dialect: OpenApiDialect,
  turns: Readonly<Record<string, TurnObject>>,
): JsonValue {
  const grammar = GRAMMARS[dialect];

  function rewrite(node: SourceNode, kind: string): JsonValue {
    const rule = grammar[kind];
    if (!rule || !isObject(node.value)) return node.value;
    const fields = memberNodes(node).map(([key, inner]): [string, JsonValue] => {
      const shape = Object.hasOwn(rule.fields, key) ? rule.fields[key] : rule.members?.of;
      return [key, !shape || key.startsWith("x-") ? inner.value : rewriteShape(inner, shape)];
    });
    const copied = objectOf(fields);
    return Object.hasOwn(turns, kind) ? (turns[kind]?.(copied, node) ?? copied) : copied;
  }

  function rewriteShape(node: SourceNode, shape: Shape): JsonValue {
    switch (shape.is) {
      case "object":
        return rewrite(node, shape.name);
      case "list":
        return Array.isArray(node.value) ? itemNodes(node).map((item) => rewriteShape(item, shape.of)) : node.value;
      case "map":
        if (!isObject(node.value)) return node.value;
        return objectOf(memberNodes(node).map(([key, inner]) => [key, rewriteShape(inner, shape.of)] as const));
      case "either": {
        const fitting = shape.shapes.find((one) =>
          one.is === "list" ? Array.isArray(node.value) : one.is === "object",
        );
        return fitting && typeof node.value === "object" ? rewriteShape(node, fitting) : node.value;
      }
      default:
        return node.value;
    }
  }

  return rewrite(root, "root");
}
