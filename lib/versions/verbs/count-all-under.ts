import type { ServiceContext } from "@/lib/core/context";
import type { SeverityPolicy } from "@/lib/diff/severity-policy";
import { summaryUnder } from "@/lib/versions/model/change-tally";
import { listTallied, updateChangeCounts } from "@/lib/versions/tally-store";

/** Versions read at a time. */
const BATCH = 500;

/**
 * Counts the changes of all versions anew under these severities: what is kept with a version is what it would be had it
 * been published today. Part of another change, whose audit entry tells of it; for verbs that have authorised their caller.
 */
export async function countAllUnder(tx: ServiceContext, policy: SeverityPolicy): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const versions = await listTallied(tx.access, after, BATCH);
    const changed = versions.flatMap(({ id, tally, summary: shown }) => {
      const summary = summaryUnder(tally, policy);
      const isSame =
        summary.breaking === shown.breaking &&
        summary.dangerous === shown.dangerous &&
        summary.nonBreaking === shown.nonBreaking;
      return isSame ? [] : [{ id, summary }];
    });
    if (changed.length > 0) await updateChangeCounts(tx.access, changed);
    after = versions.at(-1)?.id ?? null;
    if (versions.length < BATCH) return;
  }
}
