import type { ServiceContext } from "@/lib/core/context";
import { DIFF_ENGINE_VERSION } from "@/lib/diff/engine-version";
import { heldSeverities } from "@/lib/policies/verbs/effective-severities";
import type { SourceSet } from "@/lib/specs/model";
import { type ChangeTally, summaryUnder } from "@/lib/versions/model/change-tally";
import type { KeptComparison } from "@/lib/versions/store/write-version";
import { listComparedWith, saveTally } from "@/lib/versions/tally-store";
import type { Examination } from "@/lib/workers/protocol";
import { tallyStored } from "./compare-stored";

interface Definition {
  id: string;
  digest: string;
}

/** What changed since a version, found before the transaction opens. */
export interface ReadyComparison {
  from: Definition;
  tally: ChangeTally;
}

/** What a definition that is handed in changes in the version below it; null where there is none. */
export async function compareHanded(
  ctx: ServiceContext,
  predecessor: (Definition & { format: string }) | undefined,
  source: SourceSet,
  { digest, format }: Examination,
): Promise<ReadyComparison | null> {
  if (!predecessor) return null;
  const tally = await tallyStored(
    ctx,
    { digest: predecessor.digest, format: predecessor.format, source: { versionId: predecessor.id } },
    { digest, format, source },
  );
  return { from: { id: predecessor.id, digest: predecessor.digest }, tally };
}

/** Whether a comparison is still with what it was made with. */
export function isStillFrom(ready: ReadyComparison | null, predecessor: Definition | undefined): boolean {
  return ready?.from.id === predecessor?.id && ready?.from.digest === predecessor?.digest;
}

/** What is kept of a comparison: counted under severities that stay so until this transaction ends. */
export async function judged(tx: ServiceContext, { from, tally }: ReadyComparison): Promise<KeptComparison> {
  const summary = summaryUnder(tally, await heldSeverities(tx));
  const { breaking, dangerous, nonBreaking } = summary;
  return { fromId: from.id, tally, engine: DIFF_ENGINE_VERSION, breaking, dangerous, nonBreaking };
}

/** What each version that was compared with an earlier revision changes in the new one. */
export type FollowingTallies = ReadonlyMap<string, { digest: string; tally: ChangeTally }>;

/** Compares the versions that were compared with an earlier revision of this one with the new one. */
export async function compareFollowing(
  ctx: ServiceContext,
  versionId: string,
  source: SourceSet,
  { digest, format }: Examination,
  known: FollowingTallies = new Map(),
): Promise<FollowingTallies> {
  const tallies = new Map<string, { digest: string; tally: ChangeTally }>();
  for (const next of await listComparedWith(ctx.access, versionId)) {
    const ready = known.get(next.id);
    const tally =
      ready?.digest === next.digest
        ? ready.tally
        : await tallyStored(ctx, { digest, format, source }, { ...next, source: { versionId: next.id } });
    tallies.set(next.id, { digest: next.digest, tally });
  }
  return tallies;
}

/** Keeps what they change in it now. */
export async function saveFollowing(tx: ServiceContext, changed: Definition, tallies: FollowingTallies): Promise<void> {
  if (tallies.size === 0) return;
  const severities = await heldSeverities(tx);
  for (const [id, { digest, tally }] of tallies) {
    const found = { tally, summary: summaryUnder(tally, severities) };
    await saveTally(tx.access, { id, digest, comparedWith: changed }, DIFF_ENGINE_VERSION, found);
  }
}
