import type { Position } from "@/lib/specs/model";

/** Turns offsets of a text into lines and columns; the table of line starts is made when first asked for. */
export class LineIndex {
  private starts: number[] | undefined;

  constructor(private readonly text: string) {}

  /** Position of an offset in UTF-16 code units. LF, CRLF and CR each end a line. */
  at(offset: number): Position {
    const starts = this.lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  private lineStarts(): number[] {
    if (this.starts) return this.starts;
    const starts = [0];
    if (this.text.includes("\r")) {
      const ends = /\r\n?|\n/g;
      while (ends.exec(this.text)) starts.push(ends.lastIndex);
    } else {
      for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) starts.push(at + 1);
    }
    this.starts = starts;
    return starts;
  }
}
