import { endOfString } from "@/lib/specs/source/scan-json";
import { NODE_MAPPING, NODE_SCALAR, NODE_SEQUENCE, SourceTree } from "@/lib/specs/source/source-tree";

/** What a JSON parser met where it expected something else. */
export interface JsonFault {
  message: string;
  offset: number;
}

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

/**
 * Walks JSON text without recursion and records where every value is. Text that is not JSON gives the first fault in
 * place of a tree: the tree is made for text that `JSON.parse` took, and the fault for text that it did not.
 */
export function readJsonTree(text: string): SourceTree | JsonFault {
  return new JsonTreeReader(text).read();
}

/** The key of a JSON member whose opening quote is at `offset`. */
export function jsonKeyAt(text: string, offset: number): string {
  const end = endOfString(text, offset);
  const raw = text.slice(offset + 1, end);
  return raw.includes("\\") ? String(JSON.parse(`"${raw}"`)) : raw;
}

class JsonTreeReader {
  private at = 0;
  private fault: JsonFault | undefined;
  private readonly open: { index: number; close: number }[] = [];
  private readonly tree: SourceTree;

  constructor(private readonly text: string) {
    this.tree = new SourceTree((_, offset) => jsonKeyAt(text, offset));
  }

  read(): SourceTree | JsonFault {
    this.skipSpace();
    this.value(this.at);
    while (!this.fault && this.open.length > 0) this.next();
    this.skipSpace();
    if (!this.fault && this.at < this.text.length) this.fail("there is text after the end of the document");
    return this.fault ?? this.tree;
  }

  /** Continues the innermost open collection: its end, or its next member. */
  private next(): void {
    const top = this.open[this.open.length - 1];
    if (!top) return;
    this.skipSpace();
    const isFirst = this.tree.size === top.index + 1;
    if (this.code() === top.close) {
      this.at++;
      this.open.pop();
      this.tree.close(top.index);
      return;
    }
    if (!isFirst) {
      if (this.code() !== 0x2c) return this.fail(`expected "," or "${String.fromCharCode(top.close)}"`);
      this.at++;
      this.skipSpace();
    }
    if (top.close === 0x7d) this.member();
    else this.value(this.at);
  }

  private member(): void {
    const key = this.at;
    if (this.code() !== 0x22) return this.fail("expected a key in double quotes");
    if (!this.string()) return;
    this.skipSpace();
    if (this.code() !== 0x3a) return this.fail('expected ":" after the key');
    this.at++;
    this.skipSpace();
    this.value(key);
  }

  private value(shown: number): void {
    const start = this.at;
    const code = this.code();
    if (code === 0x7b || code === 0x5b) {
      const index = this.tree.add(code === 0x7b ? NODE_MAPPING : NODE_SEQUENCE, shown, start);
      this.open.push({ index, close: code + 2 });
      this.at++;
      return;
    }
    if (code === 0x22) {
      if (this.string()) this.tree.add(NODE_SCALAR, shown, start);
      return;
    }
    SCALAR.lastIndex = start;
    if (!SCALAR.test(this.text)) return this.fail("expected a value");
    this.at = SCALAR.lastIndex;
    this.tree.add(NODE_SCALAR, shown, start);
  }

  /** Passes over a string; says false, with the fault noted, where it is not one. */
  private string(): boolean {
    const end = endOfString(this.text, this.at);
    if (end >= this.text.length) {
      this.fail("a string has no closing quote");
      return false;
    }
    this.at = end + 1;
    return true;
  }

  private code(): number {
    return this.text.charCodeAt(this.at);
  }

  private skipSpace(): void {
    for (let code = this.code(); code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09; code = this.code())
      this.at++;
  }

  private fail(problem: string): void {
    const ended = this.at >= this.text.length;
    const message = ended ? `the document ends too early: ${problem}` : problem;
    this.fault ??= { message, offset: this.at };
  }
}
