import type { ThreadDto } from "@/lib/threads/schema";

/** The threads of a review by where they are shown. */
export interface SortedThreads {
  /** Beside a change or a finding, by its fingerprint. */
  byFingerprint: ReadonlyMap<string, readonly ThreadDto[]>;
  /** At the head of an operation, also those about its fields. */
  byOperation: ReadonlyMap<string, readonly ThreadDto[]>;
  /** About the review as a whole. */
  general: readonly ThreadDto[];
  /** At places that are not shown here. */
  elsewhere: readonly ThreadDto[];
  /** Whose places are gone. */
  outdated: readonly ThreadDto[];
}

function add(to: Map<string, ThreadDto[]>, key: string, thread: ThreadDto): void {
  const list = to.get(key);
  if (list) list.push(thread);
  else to.set(key, [thread]);
}

/** Sorts threads by where they are shown; each is in one place, whatever is on the page. */
export function sortThreads(
  threads: readonly ThreadDto[],
  shown: { fingerprints: ReadonlySet<string>; operations: ReadonlySet<string> },
): SortedThreads {
  const byFingerprint = new Map<string, ThreadDto[]>();
  const byOperation = new Map<string, ThreadDto[]>();
  const general: ThreadDto[] = [];
  const elsewhere: ThreadDto[] = [];
  const outdated: ThreadDto[] = [];
  for (const thread of threads) {
    const { place, anchor } = thread;
    if (place.status === "outdated") outdated.push(thread);
    else if (anchor.kind === "review") general.push(thread);
    else if (place.fingerprint !== null) {
      if (shown.fingerprints.has(place.fingerprint)) add(byFingerprint, place.fingerprint, thread);
      else elsewhere.push(thread);
    } else if (place.operation !== null && shown.operations.has(place.operation)) {
      add(byOperation, place.operation, thread);
    } else elsewhere.push(thread);
  }
  return { byFingerprint, byOperation, general, elsewhere, outdated };
}
