import type { ProtoRange } from "@/lib/specs/protobuf/contract";

/** Ranges of numbers in order, for looking numbers up in logarithmic time. */
export class SortedRanges {
  private readonly ranges: ProtoRange[];
  /** Those that begin before the one before them ends. */
  readonly overlapping: readonly ProtoRange[];

  constructor(ranges: readonly ProtoRange[]) {
    this.ranges = ranges.filter(({ start, end }) => start <= end).toSorted((a, b) => a.start - b.start);
    this.overlapping = this.ranges.filter((range, index) => {
      const before = this.ranges[index - 1];
      return before !== undefined && range.start <= before.end;
    });
  }

  /** A range that has the number. Where ranges overlap, the last that begins at or before it is asked. */
  find(number: number): ProtoRange | undefined {
    let low = 0;
    let high = this.ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ranges[middle]?.start ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    const range = this.ranges[low - 1];
    return range && number <= range.end ? range : undefined;
  }
}
