import { passUnused } from "@/lib/change-usage/policy/pass-unused";
import { readUse } from "@/lib/change-usage/verbs/read-use";
import type { ServiceContext } from "@/lib/core/context";
import { fingerprintOf } from "@/lib/core/digest";
import { effectiveDeprecationPolicy } from "@/lib/deprecation-policies/verbs/effective-deprecation-policy";
import type { ComparedSide, UnusedReport } from "@/lib/gates/model";
import { utcDay } from "@/lib/lifecycle/notice";

/** A place in the order of an API's versions. */
interface Place {
  api: { id: string };
  sortKey: string;
}

/**
 * The breaking removals between a version and those before it that the deprecation policy lets pass, because nobody used what they
 * remove; null where no policy lets anything pass. Two or three queries: also asked again in the transaction that decides.
 */
export async function findUnused(
  ctx: ServiceContext,
  { api, sortKey }: Place,
  sides: readonly ComparedSide[],
): Promise<UnusedReport | null> {
  const policy = await effectiveDeprecationPolicy(ctx, api.id);
  const { unusedRemovals, explained } = policy;
  if (!unusedRemovals.allowed) return null;
  const { windowDays, mostCalls, excludedConsumers: excluded } = unusedRemovals;
  const { rows, telemetry } = await readUse(ctx, api.id, { upTo: sortKey, days: windowDays, excluded });
  const changes = sides
    .filter(({ direction }) => direction === "backward")
    .flatMap(({ breaking }) => breaking ?? [])
    .map(({ fingerprint, rule, operation = null }) => ({
      ...{ fingerprint, operation, id: rule, severity: "breaking" as const },
    }));
  const passing = [...new Set(passUnused(changes, policy, { rows, ...telemetry }, ctx.now))];
  const by = explained.find(({ rule }) => rule === "unusedRemovals");
  const stamp = fingerprintOf([utcDay(ctx.now), JSON.stringify(unusedRemovals), ...passing]);
  return { passing, windowDays, mostCalls, policy: (by?.tightenedBy ?? by?.by)?.name ?? "", stamp };
}
