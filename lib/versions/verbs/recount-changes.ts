import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { DIFF_ENGINE_VERSION } from "@/lib/diff/engine-version";
import { heldSeverities } from "@/lib/policies/verbs/effective-severities";
import { type ChangeTally, summaryUnder } from "@/lib/versions/model/change-tally";
import { listCountedOtherwise, saveTally } from "@/lib/versions/tally-store";
import { type Comparable, tallyStored } from "./compare-stored";

/** Versions compared in one run: the others wait for the next. */
const MOST_A_RUN = 200;

/**
 * Compares versions again that an older engine compared, the newest first, so that the counts kept with them are those that
 * people see when they open the changes. Returns how many. Only what is derived changes: not in the audit log.
 */
export async function recountChanges(ctx: ServiceContext): Promise<number> {
  const stale = await listCountedOtherwise(ctx.access, DIFF_ENGINE_VERSION, MOST_A_RUN);
  for (const { id, digest, format, comparedWith } of stale) {
    if (!comparedWith) continue;
    const from = { digest: comparedWith.digest, format: comparedWith.format, source: { versionId: comparedWith.id } };
    const tally = await tallyOrNull(ctx, from, { digest, format, source: { versionId: id } });
    await ctx.transaction(async (tx) => {
      const severities = await heldSeverities(tx);
      const found = tally ? { tally, summary: summaryUnder(tally, severities) } : null;
      await saveTally(tx.access, { id, digest, comparedWith }, DIFF_ENGINE_VERSION, found);
    });
  }
  return stale.length;
}

/** Null where a definition can no longer be read: the counts that were found when it could stay. */
async function tallyOrNull(ctx: ServiceContext, from: Comparable, to: Comparable): Promise<ChangeTally | null> {
  try {
    return await tallyStored(ctx, from, to);
  } catch (error) {
    if (error instanceof RegistryError) return null;
    throw error;
  }
}
