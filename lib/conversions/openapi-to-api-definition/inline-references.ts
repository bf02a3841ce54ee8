import type { Losses } from "@/lib/conversions/losses";
import { objectOf } from "@/lib/conversions/openapi/rebuild";
import type { JsonObject, JsonValue, OpenApiDialect } from "@/lib/specs/model";
import { GRAMMARS } from "@/lib/specs/openapi/grammars";
import type { ObjectRule, Shape } from "@/lib/specs/openapi/validate/grammar";
import { pointerSegments } from "@/lib/specs/source/pointer";
import { childNode, isObject, itemNodes, member, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** Objects that are written out before the rest is left open. */
const MOST_OBJECTS = 100_000;

/** Writes out what the paths of a bundled document refer to, so that they stand without components. */
export class ReferenceInliner {
  private readonly open = new Set<string>();
  private objects = 0;

  constructor(
    private readonly root: SourceNode,
    private readonly dialect: OpenApiDialect,
    private readonly losses: Losses,
    private readonly operation: () => string | undefined,
  ) {}

  /** A copy of a node of a kind of the grammar, without references. */
  copy(node: SourceNode, kind: string): JsonValue {
    const rule = GRAMMARS[this.dialect][kind];
    if (!rule || !isObject(node.value)) return node.value;
    if (++this.objects > MOST_OBJECTS)
      return this.leaveOpen("too-large-to-write-out", "It is too large to be written out", node, kind);
    const reference = member(node.value, "$ref");
    if (!rule.referenceable || typeof reference !== "string") return this.fields(node, kind, rule);
    return this.target(node, reference, kind, rule);
  }

  private target(node: SourceNode, reference: string, kind: string, rule: ObjectRule): JsonValue {
    const target = this.find(reference);
    const name = pointerSegments(reference.slice(1)).at(-1) ?? reference;
    if (!target) return this.leaveOpen("unnamed-reference", `There is nothing called ${name.slice(0, 80)}`, node, kind);
    if (this.open.has(reference))
      return this.leaveOpen("recursive-schema", `${name.slice(0, 80)} holds itself`, node, kind);
    this.open.add(reference);
    const written = this.copy(target, kind);
    this.open.delete(reference);
    const siblings = kind === "schema" && this.dialect !== "3.0" ? this.fields(node, kind, rule) : {};
    return Object.keys(siblings).length === 0 ? written : { allOf: [written], ...siblings };
  }

  private leaveOpen(
    lossKind: "recursive-schema" | "too-large-to-write-out" | "unnamed-reference",
    because: string,
    node: SourceNode,
    kind: string,
  ): JsonObject {
    this.losses.add(
      lossKind,
      "dropped",
      `${because}; the result says no more of it there.`,
      node.place,
      this.operation(),
    );
    return kind === "response" ? { description: because } : kind === "parameter" ? {} : { description: because };
  }

  private find(reference: string): SourceNode | undefined {
    let node: SourceNode | undefined = this.root;
    for (const segment of pointerSegments(reference.slice(1))) node = node && childNode(node, segment);
    return node;
  }

  private fields(node: SourceNode, kind: string, rule: ObjectRule): JsonObject {
    return objectOf(
      memberNodes(node).map(([key, inner]): [string, JsonValue | undefined] => {
        if (key === "$ref") return [key, undefined];
        if (kind === "discriminator" && key === "mapping") {
          const message =
            "The discriminator names components; in the result each value stands for the schema of its name.";
          this.losses.add("discriminator-mapping", "dropped", message, inner.place, this.operation());
          return [key, undefined];
        }
        const shape = Object.hasOwn(rule.fields, key) ? rule.fields[key] : rule.members?.of;
        return [key, !shape || key.startsWith("x-") ? inner.value : this.shape(inner, shape)];
      }),
    );
  }

  private shape(node: SourceNode, shape: Shape): JsonValue {
    switch (shape.is) {
      case "object":
        return this.copy(node, shape.name);
      case "list":
        return Array.isArray(node.value) ? itemNodes(node).map((item) => this.shape(item, shape.of)) : node.value;
      case "map":
        if (!isObject(node.value)) return node.value;
        return objectOf(memberNodes(node).map(([key, inner]) => [key, this.shape(inner, shape.of)] as const));
      case "either": {
        const fitting = shape.shapes.find((one) =>
          one.is === "list" ? Array.isArray(node.value) : one.is === "object",
        );
        return fitting && typeof node.value === "object" ? this.shape(node, fitting) : node.value;
      }
      default:
        return node.value;
    }
  }
}
