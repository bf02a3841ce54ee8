import type { ServiceContext } from "@/lib/core/context";
import { planForApi } from "@/lib/rulesets/verbs/plan-for-api";
import { queueRelinting } from "@/lib/rulesets/verbs/queue-relinting";
import { findLintable, saveLintedUnder } from "@/lib/versions/lint-store";
import type { LintedUnder } from "@/lib/workers/protocol";

/**
 * Notes under what the findings of a version were found that was just written. Where the rulesets of its API changed while it
 * was examined, it is linted anew soon. In the transaction that writes it; for other verbs, which authorise.
 */
export async function noteLinted(tx: ServiceContext, versionId: string, linted: LintedUnder | null): Promise<void> {
  const version = await findLintable(tx.access, versionId);
  if (!version) throw new Error(`version ${versionId} vanished inside its own transaction`);
  if (linted) await saveLintedUnder(tx.access, versionId, linted, tx.now);
  const { stamp } = await planForApi(tx, { ...version.api, team: version.api.team.slug });
  if (stamp !== linted?.stamp) await queueRelinting(tx);
}
