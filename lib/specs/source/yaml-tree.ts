import { EVENT_ID, type Event, getScalarValue } from "js-yaml";
import { DuplicateKeys, type KeysOfMapping } from "@/lib/specs/source/duplicate-keys";
import { childPointer } from "@/lib/specs/source/pointer";
import {
  NODE_ALIAS,
  NODE_MAPPING,
  NODE_SCALAR,
  NODE_SEQUENCE,
  type NodeKind,
  SourceTree,
} from "@/lib/specs/source/source-tree";

const ABSENT = -1;
const MERGE_KEY = "<<";

interface OpenCollection {
  index: number;
  pointer: string;
  /** Undefined for sequences and for whatever stands as a key. */
  keys: KeysOfMapping | undefined;
  /** The key that waits for its value. */
  key: { text: string; offset: number } | undefined;
  items: number;
  /** Inside a key that is itself a collection: passed over. */
  ignored: boolean;
}

export interface YamlTree {
  tree: SourceTree;
  duplicates: DuplicateKeys;
  /** Alias nodes met. */
  aliases: number;
}

/** Records where every value of a YAML document is, from the parser's events, and which keys are repeated. */
export function readYamlTree(text: string, events: readonly Event[]): YamlTree {
  const reader = new YamlTreeReader(text);
  for (const event of events) reader.take(event);
  return { tree: reader.tree, duplicates: reader.duplicates, aliases: reader.aliases };
}

class YamlTreeReader {
  readonly duplicates = new DuplicateKeys();
  aliases = 0;
  private readonly keys: string[] = [];
  readonly tree = new SourceTree((index) => this.keys[index] ?? "");
  private readonly open: OpenCollection[] = [];
  private readonly anchors = new Map<string, number>();

  constructor(private readonly text: string) {}

  take(event: Event): void {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        return;
      case EVENT_ID.MAPPING:
        return this.collection(NODE_MAPPING, event.start, event);
      case EVENT_ID.SEQUENCE:
        return this.collection(NODE_SEQUENCE, event.start, event);
      case EVENT_ID.SCALAR:
        if (this.takeAsKey(() => ({ text: getScalarValue(this.text, event), offset: event.valueStart }))) return;
        this.anchor(this.node(NODE_SCALAR, event.valueStart), event);
        return;
      case EVENT_ID.ALIAS:
        return this.alias(event.anchorStart, event.anchorEnd);
      case EVENT_ID.POP: {
        const closed = this.open.pop();
        if (closed && !closed.ignored) this.tree.close(closed.index);
        return;
      }
    }
  }

  private collection(kind: NodeKind, start: number, event: { anchorStart: number; anchorEnd: number }): void {
    const above = this.open[this.open.length - 1];
    const isKey = this.takeAsKey(() => ({ text: "", offset: start }));
    if (isKey || above?.ignored) {
      this.open.push({ index: 0, pointer: "", keys: undefined, key: undefined, items: 0, ignored: true });
      return;
    }
    const pointer = this.pointerOfNext();
    const index = this.node(kind, start);
    this.anchor(index, event);
    const keys = kind === NODE_MAPPING ? new Map<string, number>() : undefined;
    this.open.push({ index, pointer, keys, key: undefined, items: 0, ignored: false });
  }

  private alias(anchorStart: number, anchorEnd: number): void {
    this.aliases++;
    if (this.takeAsKey(() => ({ text: "", offset: anchorStart - 1 }))) return;
    if (this.open[this.open.length - 1]?.ignored) return;
    const index = this.node(NODE_ALIAS, anchorStart - 1);
    const target = this.anchors.get(this.text.slice(anchorStart, anchorEnd));
    if (target !== undefined) this.tree.link(index, target);
  }

  /** Where a mapping waits for a key, takes the node as one. */
  private takeAsKey(key: () => { text: string; offset: number }): boolean {
    const top = this.open[this.open.length - 1];
    if (!top?.keys || top.key || top.ignored) return false;
    top.key = key();
    if (top.key.text !== MERGE_KEY) this.duplicates.note(top.keys, top.key.text, top.pointer, top.key.offset);
    return true;
  }

  private pointerOfNext(): string {
    const top = this.open[this.open.length - 1];
    if (!top) return "";
    return childPointer(top.pointer, top.key ? top.key.text : top.items);
  }

  private node(kind: NodeKind, start: number): number {
    const top = this.open[this.open.length - 1];
    if (top?.ignored) return 0;
    const key = top?.key;
    const index = this.tree.add(kind, key ? key.offset : start, start);
    if (key) this.keys[index] = key.text;
    if (top) {
      top.key = undefined;
      top.items++;
    }
    return index;
  }

  private anchor(index: number, event: { anchorStart: number; anchorEnd: number }): void {
    if (event.anchorStart !== ABSENT) this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), index);
  }
}
