import type { PlannedWord } from "./plan-query";

/** Rows that are gone through without a thought; words that more have are popular. */
const POPULAR_ROWS = 15_000;

/** How many rows have a word, by the most frequent words of a table and the share of its rows that each has. */
export class Frequencies {
  private readonly words: { word: string; share: number }[];

  constructor(
    words: readonly string[],
    shares: readonly number[],
    private readonly rows: number,
  ) {
    const known = words.map((word, index) => ({ word, share: shares[index] ?? 0 }));
    this.words = known.sort((a, b) => (a.word < b.word ? -1 : 1));
  }

  /** Rows that have the word, or with `prefix` one that begins so: rather too many than too few of those that are known. */
  rowsWith({ word, prefix }: PlannedWord): number {
    let share = 0;
    for (let at = this.firstAt(word); at < this.words.length; at++) {
      const known = this.words[at];
      if (!known || (prefix ? !known.word.startsWith(word) : known.word !== word)) break;
      share += known.share;
    }
    return share * this.rows;
  }

  /** Whether so many rows have it that an index which finds all of them is of no use; `times` as many as usual. */
  isPopular(word: PlannedWord, times = 1): boolean {
    return this.rowsWith(word) > times * POPULAR_ROWS;
  }

  /** Whether the whole table is small enough that nothing in it is popular. */
  get isSmall(): boolean {
    return this.rows <= POPULAR_ROWS;
  }

  private firstAt(word: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle]?.word ?? "") < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
