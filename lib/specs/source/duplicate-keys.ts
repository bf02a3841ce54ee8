import type { LineIndex } from "@/lib/specs/source/line-index";
import { childPointer } from "@/lib/specs/source/pointer";
import type { SourceWarning } from "@/lib/specs/source/source-document";

/** The keys a mapping has so far, each with the offset of its first appearance. */
export type KeysOfMapping = Map<string, number>;

const MAX_REPORTED = 100;

interface DuplicateKey {
  key: string;
  firstOffset: number;
  lastOffset: number;
  times: number;
}

/** Collects the keys that appear more than once in a mapping. The last value is the one that counts. */
export class DuplicateKeys {
  private readonly byPointer = new Map<string, DuplicateKey>();

  /** Notes that the mapping at `pointer` has a member `key` written at `offset`. */
  note(keys: KeysOfMapping, key: string, pointer: string, offset: number): void {
    const firstOffset = keys.get(key);
    if (firstOffset === undefined) {
      keys.set(key, offset);
      return;
    }
    const place = childPointer(pointer, key);
    const known = this.byPointer.get(place) ?? { key, firstOffset, lastOffset: offset, times: 1 };
    this.byPointer.set(place, { ...known, lastOffset: offset, times: known.times + 1 });
  }

  /** One warning a key, at the value that counts; at most a hundred. */
  warnings(lines: LineIndex): SourceWarning[] {
    return [...this.byPointer].slice(0, MAX_REPORTED).map(([pointer, duplicate]) => ({
      rule: "parse-duplicate-key",
      message: `The key "${duplicate.key}" is there ${duplicate.times} times, first on line ${lines.at(duplicate.firstOffset).line}; only this last one counts.`,
      pointer,
      position: lines.at(duplicate.lastOffset),
    }));
  }
}
