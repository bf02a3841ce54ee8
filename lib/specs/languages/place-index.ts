import type { Place, Position } from "@/lib/specs/model";
import { LineIndex } from "@/lib/specs/source/line-index";

/** Where things are written in texts that are not JSON or YAML: by file and pointer. */
export class PlaceIndex {
  private readonly offsets = new Map<string, number>();
  private readonly lines = new Map<string, LineIndex>();

  /** Makes a file's text known; to be called before its places are added. */
  open(file: string, text: string): void {
    this.lines.set(file, new LineIndex(text));
  }

  /** Notes where a place begins (UTF-16 offset), and answers it. The first note of a place holds. */
  add(file: string, pointer: string, offset: number): Place {
    const key = `${file}#${pointer}`;
    if (!this.offsets.has(key)) this.offsets.set(key, offset);
    return { file, pointer };
  }

  /** Position of a place, or of its nearest ancestor that is known; line 1 column 1 when there is none. */
  readonly locate = ({ file, pointer }: Place): Position => {
    const lines = this.lines.get(file);
    if (!lines) return { line: 1, column: 1 };
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
      const offset = this.offsets.get(`${file}#${at}`);
      if (offset !== undefined) return lines.at(offset);
      if (at === "") return { line: 1, column: 1 };
    }
  };

  /** Position of an offset in a file. */
  positionAt(file: string, offset: number): Position {
    return this.lines.get(file)?.at(offset) ?? { line: 1, column: 1 };
  }
}
