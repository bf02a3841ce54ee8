import { operationMatchKey } from "@/lib/deprecations/model/subject";
import type { SuccessorFinding } from "@/lib/retirement/model";

/** What the comparison of a version with its successor says of operations, by their match keys. */
export interface SuccessorComparison {
  /** Operations that the successor lacks. */
  removed: ReadonlySet<string>;
  /** Operations that changed so that their callers break. */
  broken: ReadonlySet<string>;
}

/** An operation as the index of a version has it. */
export interface IndexedOperation {
  key: string;
  deprecated: boolean;
  /** As the definition writes it; null: nothing is said. */
  stability?: string | null;
}

/** What is known of the version that replaces another. */
export interface SuccessorFacts {
  name: string;
  operations: readonly IndexedOperation[];
  /** Null: nobody has compared the two. */
  comparison: SuccessorComparison | null;
  /** Whether somebody wrote down how to move: then it does not matter what broke. */
  hasGuide: boolean;
}

/**
 * How a successor answers the operations that are still used. `elsewhere` are those for which a replacement of their own is
 * declared that is in use. Without a comparison it can only be said where each is there by its key and callers were told how to
 * move; else it is unknown.
 */
export function findCoverage(
  used: readonly string[],
  elsewhere: ReadonlySet<string>,
  { name, operations, comparison, hasGuide }: SuccessorFacts,
): SuccessorFinding {
  const there = new Map(operations.map((one) => [operationMatchKey(one.key), one]));
  const lost: string[] = [];
  const deprecated: string[] = [];
  const broken: string[] = [];
  let isKnown = true;
  for (const key of used) {
    if (elsewhere.has(key)) continue;
    const match = operationMatchKey(key);
    const counterpart = there.get(match);
    if (!comparison && !(counterpart && hasGuide)) isKnown = false;
    if (comparison?.removed.has(match)) lost.push(key);
    else if (counterpart?.deprecated) deprecated.push(key);
    else if (comparison?.broken.has(match)) broken.push(key);
  }
  if (!isKnown) return { kind: "unknown", name, used: used.length };
  return { kind: "compared", name, used: used.length, lost, deprecated, broken };
}
