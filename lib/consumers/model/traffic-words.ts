import type { SeenCall } from "./place-standings";

/** Operations that one word names at most: as many as people may declare. */
const MOST_OPERATIONS = 2_000;

/** What calls show that a consumer calls: one word for each version. */
export interface TrafficWord {
  consumerId: string;
  apiId: string;
  /** Empty where nobody knows which. */
  version: string;
  /** Sorted; none where no call matched an operation. */
  operations: string[];
  /** The first call of the window. */
  firstAt: Date;
}

/** Calls as words about what a consumer calls, as other sources say them. A version that is gone is no version. */
export function trafficWords(seen: readonly SeenCall[], labels: ReadonlyMap<string, string>): TrafficWord[] {
  const words = new Map<string, Omit<TrafficWord, "operations"> & { operations: Set<string> }>();
  for (const { consumerId, apiId, versionId, operation, firstAt } of seen) {
    const version = (versionId === null ? undefined : labels.get(versionId)) ?? "";
    const key = `${consumerId}\n${apiId}\n${version}`;
    const word = words.get(key) ?? { consumerId, apiId, version, operations: new Set<string>(), firstAt };
    if (operation !== "") word.operations.add(operation);
    if (firstAt < word.firstAt) word.firstAt = firstAt;
    words.set(key, word);
  }
  return [...words.values()].map(({ operations, ...word }) => ({
    ...word,
    operations: [...operations].sort().slice(0, MOST_OPERATIONS),
  }));
}
