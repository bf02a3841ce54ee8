import type { JsonValue, Position } from "@/lib/specs/model";
import type { LineIndex } from "@/lib/specs/source/line-index";
import { pointerSegments } from "@/lib/specs/source/pointer";
import type { SourceTree } from "@/lib/specs/source/source-tree";

/** Something odd about how a file is written that did not stop it from being read; becomes a finding `parse-…`. */
export interface SourceWarning {
  rule: "parse-duplicate-key" | "parse-indentation" | "parse-not-json";
  message: string;
  pointer: string;
  position: Position;
}

/** One file, read: its data, and where in its text each value is. */
export class SourceDocument {
  private tree: SourceTree | undefined;

  constructor(
    readonly file: string,
    readonly text: string,
    readonly data: JsonValue,
    readonly warnings: readonly SourceWarning[],
    private readonly lines: LineIndex,
    private readonly makeTree: () => SourceTree,
  ) {}

  /** Where the node is written: at its key where it has one. A node that does not exist is where its ancestor is. */
  locate(pointer: string): Position {
    const tree = this.positions();
    return this.lines.at(tree.shownOffset(tree.find(pointerSegments(pointer)).index));
  }

  /** A number or bare word exactly as written (`1.0` stays `1.0`), or undefined where there is none. */
  writtenScalar(pointer: string): string | undefined {
    const tree = this.positions();
    const { index, exact } = tree.find(pointerSegments(pointer));
    if (!exact) return undefined;
    const word = /[-+.\w]+/y;
    word.lastIndex = tree.valueOffset(index);
    return word.exec(this.text)?.[0];
  }

  /** The same document with one more warning, first. */
  withWarning(warning: SourceWarning): SourceDocument {
    return new SourceDocument(this.file, this.text, this.data, [warning, ...this.warnings], this.lines, this.makeTree);
  }

  private positions(): SourceTree {
    this.tree ??= this.makeTree();
    return this.tree;
  }
}
