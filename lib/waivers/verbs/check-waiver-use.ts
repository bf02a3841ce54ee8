import type { ServiceContext } from "@/lib/core/context";
import { findApiOwnership } from "@/lib/gates/verbs/find-ownership";
import { gateFactsOf } from "@/lib/gates/model/gate-facts";
import { prepareGates } from "@/lib/gates/verbs/prepare-gates";
import type { GateFacts } from "@/lib/lifecycle/gates";
import type { VersionState } from "@/lib/lifecycle/model";
import { utcDay } from "@/lib/lifecycle/notice";
import { requirePermission } from "@/lib/members/policy";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { listStoredErrors } from "@/lib/versions/verbs/list-stored-errors";
import { pushersOf } from "@/lib/versions/verbs/pushers-of";
import { isValidityRule } from "@/lib/lifecycle/gates";
import type { WaiverUse } from "@/lib/waivers/model";
import { waiverUse } from "@/lib/waivers/model/waiver-use";
import { findNewestVersionId, listUncheckedRows, saveUse, type WaiverRow } from "@/lib/waivers/store/upkeep";
import { coverageOf, gateOf } from "./present-waiver";

/** What was looked at so long ago is looked at again. */
const STALE_MS = 6 * 60 * 60 * 1_000;
/** Waivers of one run; the rest comes with the next. */
const MOST = 100;
/** Versions in these states have callers, or will: what stands against their gates is debt. */
const COUNTS: ReadonlySet<VersionState> = new Set<VersionState>(["draft", "in_review", "active", "deprecated"]);

/**
 * Looks whether what waivers are for is still there, those first that were not looked at for the longest time; returns how
 * many it looked at. For the registry itself.
 */
export async function checkWaiverUse(ctx: ServiceContext): Promise<number> {
  requirePermission(ctx.actor, "policy.manage");
  const rows = await listUncheckedRows(ctx.access, new Date(ctx.now.getTime() - STALE_MS), MOST);
  const facts = new Map<string, Promise<GateFacts | null>>();
  for (const row of rows) {
    const versionId = row.versionId ?? (await findNewestVersionId(ctx.access, row.apiId));
    const known = versionId === null ? null : (facts.get(versionId) ?? factsOf(ctx, versionId));
    if (versionId !== null && known !== null) facts.set(versionId, known);
    await saveUse(ctx.access, row.id, judge(row, await known), ctx.now);
  }
  return rows.length;
}

/** Without a version that callers have, nothing needs an exception. */
function judge(row: WaiverRow, facts: GateFacts | null): WaiverUse {
  return facts === null ? "unused" : waiverUse(facts, { gate: gateOf(row), ...coverageOf(row) });
}

async function factsOf(ctx: ServiceContext, versionId: string): Promise<GateFacts | null> {
  const version: LifecycleVersion = await getLifecycleVersion(ctx, versionId);
  if (!COUNTS.has(version.state)) return null;
  const policy = await effectivePolicy(ctx, { teamId: version.api.teamId });
  const fresh = {
    policy,
    version: version.label,
    validity: (await listStoredErrors(ctx, version.id)).filter(({ rule }) => isValidityRule(rule)),
    ownership: await findApiOwnership(ctx, version.api, await pushersOf(ctx, version.id), policy),
    waivers: [],
    today: utcDay(ctx.now),
  };
  return gateFactsOf(fresh, await prepareGates(ctx, version));
}
