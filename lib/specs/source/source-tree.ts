export const NODE_SCALAR = 0;
export const NODE_SEQUENCE = 1;
export const NODE_MAPPING = 2;
export const NODE_ALIAS = 3;
export type NodeKind = typeof NODE_SCALAR | typeof NODE_SEQUENCE | typeof NODE_MAPPING | typeof NODE_ALIAS;

const MERGE_KEY = "<<";
const MAX_ALIAS_STEPS = 64;
const FIRST_CAPACITY = 1024;

/**
 * Where every value of a document is written: the nodes in document order, in parallel arrays, so that a document of
 * many megabytes costs a few numbers a value. Children are looked up by name only where somebody asks.
 */
export class SourceTree {
  private count = 0;
  /** Offset to show for a node: of its key where it has one, else of the value. */
  private shown = new Uint32Array(FIRST_CAPACITY);
  private values = new Uint32Array(FIRST_CAPACITY);
  private kinds = new Uint8Array(FIRST_CAPACITY);
  /** Index of the first node that is not below this one. */
  private ends = new Uint32Array(FIRST_CAPACITY);
  private readonly aliasTargets = new Map<number, number>();
  private readonly children = new Map<number, Map<string, number>>();

  /** `keyAt` reads the key of a mapping's member, given the member's index and the offset of the key. */
  constructor(private readonly keyAt: (index: number, offset: number) => string) {}

  get size(): number {
    return this.count;
  }

  /** Adds a node and returns its index. A collection is open until `close`. */
  add(kind: NodeKind, shown: number, value: number): number {
    const index = this.count++;
    if (index === this.shown.length) this.grow();
    this.shown[index] = shown;
    this.values[index] = value;
    this.kinds[index] = kind;
    this.ends[index] = this.count;
    return index;
  }

  close(index: number): void {
    this.ends[index] = this.count;
  }

  link(alias: number, target: number): void {
    this.aliasTargets.set(alias, target);
  }

  /** Index of the node reached by these keys, or of its nearest ancestor that exists. */
  find(segments: readonly string[]): { index: number; exact: boolean } {
    let index = 0;
    for (const segment of segments) {
      const child = this.childOf(index, segment, 0);
      if (child === undefined) return { index, exact: false };
      index = child;
    }
    return { index, exact: true };
  }

  shownOffset(index: number): number {
    return this.shown[index] ?? 0;
  }

  valueOffset(index: number): number {
    return this.values[index] ?? 0;
  }

  private grow(): void {
    const capacity = this.shown.length * 4;
    this.shown = copyInto(new Uint32Array(capacity), this.shown);
    this.values = copyInto(new Uint32Array(capacity), this.values);
    this.kinds = copyInto(new Uint8Array(capacity), this.kinds);
    this.ends = copyInto(new Uint32Array(capacity), this.ends);
  }

  private childOf(index: number, key: string, steps: number): number | undefined {
    if (steps > MAX_ALIAS_STEPS) return undefined;
    if (this.kinds[index] === NODE_ALIAS) {
      const target = this.aliasTargets.get(index);
      return target === undefined ? undefined : this.childOf(target, key, steps + 1);
    }
    const members = this.membersOf(index);
    return members.get(key) ?? this.mergedChild(members, key, steps + 1);
  }

  /** A member that came in through `<<`: from the mapping merged, or from one of a list of them. */
  private mergedChild(members: Map<string, number>, key: string, steps: number): number | undefined {
    const merged = members.get(MERGE_KEY);
    if (merged === undefined) return undefined;
    if (this.kinds[merged] !== NODE_SEQUENCE) return this.childOf(merged, key, steps);
    for (const source of this.membersOf(merged).values()) {
      const found = this.childOf(source, key, steps);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private membersOf(index: number): Map<string, number> {
    const known = this.children.get(index);
    if (known) return known;
    const members = new Map<string, number>();
    const named = this.kinds[index] === NODE_MAPPING;
    const end = this.ends[index] ?? 0;
    for (let child = index + 1; child < end; child = this.ends[child] ?? end) {
      members.set(named ? this.keyAt(child, this.shown[child] ?? 0) : String(members.size), child);
    }
    this.children.set(index, members);
    return members;
  }
}

function copyInto<T extends Uint8Array | Uint32Array>(larger: T, smaller: T): T {
  larger.set(smaller);
  return larger;
}
