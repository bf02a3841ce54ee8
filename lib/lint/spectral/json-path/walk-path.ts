import type { DocumentGraph } from "@/lib/lint/spectral/document-graph";
import type { Fuel } from "@/lib/lint/spectral/fuel";
import { GraphNode } from "@/lib/lint/spectral/graph-node";
import type { JsonValue } from "@/lib/specs/model";
import { numberOf, passes } from "./evaluate-filter";
import type { JsonPath, Segment, Step } from "./path-model";

/** A node that a path leads to; `isKey`: meant is its name (`~`), not its value. */
export interface PathHit {
  node: GraphNode;
  isKey: boolean;
}

/** Longer lists of nodes are not kept for other paths that begin alike. */
const MOST_KEPT = 200_000;

/**
 * Walks paths over one document. Each step opens each object or list once, so that what a path costs is bounded by the
 * document times its steps, however references lead in circles; `fuel` bounds it besides. What paths that begin alike
 * have in common is walked once.
 */
export class PathWalker {
  private readonly kept = new Map<string, readonly GraphNode[]>();

  constructor(readonly graph: DocumentGraph) {}

  /** Throws OutOfFuel. */
  walk({ segments }: JsonPath, fuel: Fuel): PathHit[] {
    const last = segments.at(-1);
    const isKey = last?.step.kind === "key" && !last.deep;
    const nodes = this.nodes(isKey ? segments.slice(0, -1) : segments, fuel);
    return nodes.map((node) => ({ node, isKey }));
  }

  /** The same from a node of the document: for paths in `field`. */
  walkFrom(start: GraphNode, { segments }: JsonPath, fuel: Fuel): PathHit[] {
    const last = segments.at(-1);
    const isKey = last?.step.kind === "key" && !last.deep;
    let nodes: readonly GraphNode[] = [start];
    for (const segment of isKey ? segments.slice(0, -1) : segments) nodes = this.step(nodes, segment, fuel);
    return nodes.map((node) => ({ node, isKey }));
  }

  private nodes(segments: readonly Segment[], fuel: Fuel): readonly GraphNode[] {
    let nodes: readonly GraphNode[] = [this.graph.root];
    let text = "";
    for (const segment of segments) {
      text += segment.text;
      const known = this.kept.get(text);
      if (known) fuel.spend(1 + (known.length >> 3));
      nodes = known ?? this.step(nodes, segment, fuel);
      if (!known && nodes.length <= MOST_KEPT) this.kept.set(text, nodes);
    }
    return nodes;
  }

  private step(from: readonly GraphNode[], { step, deep }: Segment, fuel: Fuel): readonly GraphNode[] {
    if (!deep) return this.direct(from, step, fuel);
    const isWhole = from.length === 1 && from[0] === this.graph.root;
    if (step.kind === "names") {
      if (isWhole && step.names.length === 1) {
        const named = this.graph.everythingNamed(step.names[0] ?? "", fuel);
        fuel.spend(1 + named.length);
        return named;
      }
      const names = new Set(step.names);
      return this.belowOf(from, isWhole, fuel).filter((node) => node.key !== null && names.has(node.key));
    }
    const below = this.belowOf(from, isWhole, fuel);
    fuel.spend(1 + (below.length >> 2));
    if (step.kind === "wildcard") return below;
    if (step.kind === "filter") {
      return below.filter((node) => passes(step.condition, node, { graph: this.graph, fuel }));
    }
    return this.direct([...from, ...below], step, fuel);
  }

  private belowOf(from: readonly GraphNode[], isWhole: boolean, fuel: Fuel): readonly GraphNode[] {
    return isWhole ? this.graph.everything(fuel) : this.graph.below(from, fuel);
  }

  private direct(from: readonly GraphNode[], step: Step, fuel: Fuel): GraphNode[] {
    const found: GraphNode[] = [];
    const opened = new Set<JsonValue>();
    for (const node of from) {
      fuel.spend();
      if (step.kind === "parent") {
        if (node.parent && !opened.has(node.parent.value)) found.push(node.parent);
        if (node.parent) opened.add(node.parent.value);
        continue;
      }
      if (step.kind === "key") {
        found.push(new GraphNode(node.key, node.key, node.parent, null));
        continue;
      }
      if (!node.isContainer || opened.has(node.value)) continue;
      opened.add(node.value);
      this.open(node, step, fuel, found);
    }
    return found;
  }

  private open(node: GraphNode, step: Step, fuel: Fuel, found: GraphNode[]): void {
    const { graph } = this;
    const add = (child: GraphNode | undefined) => {
      if (child) found.push(child);
    };
    switch (step.kind) {
      case "names":
        fuel.spend(step.names.length);
        for (const name of step.names) add(graph.child(node, name));
        return;
      case "computed": {
        const index = numberOf(step.index, node, { graph, fuel });
        if (index !== undefined && Number.isInteger(index)) add(graph.child(node, String(index)));
        return;
      }
      case "slice":
        for (const index of sliceOf(node.value, step)) {
          fuel.spend();
          add(graph.child(node, String(index)));
        }
        return;
      case "wildcard":
      case "filter": {
        const children = graph.children(node);
        fuel.spend(children.length);
        for (const child of children) {
          if (step.kind === "wildcard" || passes(step.condition, child, { graph, fuel })) found.push(child);
        }
        return;
      }
      default:
        return;
    }
  }
}

/** The numbers of the items in a slice, as in RFC 9535 §2.3.4.2. */
function* sliceOf(value: JsonValue, { start, end, step }: Extract<Step, { kind: "slice" }>): Generator<number> {
  if (!Array.isArray(value)) return;
  const { length } = value;
  const at = (index: number) => (index >= 0 ? index : length + index);
  if (step > 0) {
    const last = Math.min(at(end ?? length), length);
    for (let index = Math.max(at(start ?? 0), 0); index < last; index += step) yield index;
    return;
  }
  const last = Math.max(end === null ? -1 : at(end), -1);
  for (let index = Math.min(at(start ?? length - 1), length - 1); index > last; index += step) yield index;
}
