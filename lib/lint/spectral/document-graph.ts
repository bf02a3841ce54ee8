import { isObject, member } from "@/lib/specs/source/source-node";
import type { JsonValue, Place } from "@/lib/specs/model";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import type { Fuel } from "./fuel";
import { GraphNode } from "./graph-node";

type Source = Pick<ParsedSource, "entry" | "references" | "fileData">;

interface Target {
  value: JsonValue;
  place: Place;
}

/**
 * A definition as rules walk it. Resolved: a reference *is* what it points to, so that the graph may be circular. Not
 * resolved: the entry file as it is written. Nodes are made where somebody goes; nothing is expanded.
 */
export class DocumentGraph {
  readonly root: GraphNode;
  private readonly targets = new Map<object, Target | null>();
  private all: GraphNode[] | undefined;
  private byKey: Map<string, GraphNode[]> | undefined;

  constructor(
    private readonly source: Source,
    readonly resolved: boolean,
  ) {
    const place = { file: source.entry, pointer: "" };
    this.root = new GraphNode(source.fileData(source.entry) ?? null, null, null, place);
  }

  /** The member or item of a node by its name or number; undefined where there is none. */
  child(node: GraphNode, key: string): GraphNode | undefined {
    const { value } = node;
    if (Array.isArray(value)) {
      const item = /^(?:0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined;
      return item === undefined ? undefined : this.make(node, key, item);
    }
    const found = member(value, key);
    return found === undefined ? undefined : this.make(node, key, found);
  }

  /** Every member or item, in the order of the document. */
  children(node: GraphNode): GraphNode[] {
    const { value } = node;
    if (Array.isArray(value)) return value.map((item, index) => this.make(node, String(index), item));
    if (!isObject(value)) return [];
    return Object.keys(value).map((key) => this.make(node, key, value[key] ?? null));
  }

  /** Every node below the root, each place once, in the order of the document. Made once. */
  everything(fuel: Fuel): readonly GraphNode[] {
    if (this.all) return this.all;
    const found = this.below([this.root], fuel);
    this.all = found;
    return found;
  }

  /** Those of `everything` that have a name. */
  everythingNamed(key: string, fuel: Fuel): readonly GraphNode[] {
    if (!this.byKey) {
      const byKey = new Map<string, GraphNode[]>();
      for (const node of this.everything(fuel)) {
        const known = byKey.get(node.key ?? "");
        if (known) known.push(node);
        else byKey.set(node.key ?? "", [node]);
      }
      this.byKey = byKey;
    }
    return this.byKey.get(key) ?? [];
  }

  /** Every node below these, each place once: circles end. */
  below(starts: readonly GraphNode[], fuel: Fuel): GraphNode[] {
    const found: GraphNode[] = [];
    const opened = new Set<JsonValue>();
    for (const start of starts) {
      const pending = [start];
      for (let node = pending.pop(); node; node = pending.pop()) {
        if (node !== start) found.push(node);
        if (!node.isContainer || opened.has(node.value)) continue;
        opened.add(node.value);
        const children = this.children(node);
        fuel.spend(children.length + 1);
        for (let index = children.length - 1; index >= 0; index--) {
          const child = children[index];
          if (child) pending.push(child);
        }
      }
    }
    return found;
  }

  private make(parent: GraphNode, key: string, value: JsonValue): GraphNode {
    if (!this.resolved || !isObject(value)) return new GraphNode(value, key, parent, null);
    const reference = member(value, "$ref");
    if (typeof reference !== "string") return new GraphNode(value, key, parent, null);
    const known = this.targets.get(value);
    const target = known === undefined ? this.follow(parent, key, value, reference) : known;
    return target ? new GraphNode(target.value, key, parent, target.place) : new GraphNode(value, key, parent, null);
  }

  private follow(parent: GraphNode, key: string, value: object, reference: string): Target | null {
    const from = new GraphNode(null, key, parent, null).place;
    const { node } = this.source.references.follow(from, reference);
    const target = node ? { value: node.value, place: node.place } : null;
    this.targets.set(value, target);
    return target;
  }
}
