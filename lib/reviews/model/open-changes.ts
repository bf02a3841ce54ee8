import type { GateResult } from "@/lib/lifecycle/model";

/** A change that stops a version, as a list to choose from says it. */
export interface OpenChange {
  fingerprint: string;
  operation: string | null;
  message: string;
}

/** The changes that stop a version and that nobody accepted. */
export interface OpenChanges {
  /** Those on the page that is shown, in its order. */
  shown: OpenChange[];
  /** Fingerprints of others, as many as fit into one call with those shown. */
  elsewhere: string[];
  /** All of them, also those that fit into no call. */
  total: number;
}

/** What stands against the compatibility gate of a review, on the page `list` and beside it; at most `most` are named. */
export function openChanges(
  gates: readonly Pick<GateResult, "id" | "fingerprints">[],
  list: { groups: readonly { changes: readonly OpenChange[] }[] } | null,
  most: number,
): OpenChanges {
  const open = new Set(gates.find(({ id }) => id === "compatibility")?.fingerprints);
  const total = open.size;
  const shown: OpenChange[] = [];
  for (const { fingerprint, operation, message } of list?.groups.flatMap(({ changes }) => changes) ?? []) {
    if (shown.length < most && open.delete(fingerprint)) shown.push({ fingerprint, operation, message });
  }
  return { shown, elsewhere: [...open].slice(0, most - shown.length), total };
}
