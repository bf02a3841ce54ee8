import type { ActorRef, ServiceContext } from "@/lib/core/context";
import type { GateWaiver } from "@/lib/lifecycle/gates";
import { utcDay } from "@/lib/lifecycle/notice";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { pushersOf } from "@/lib/versions/verbs/pushers-of";
import { countingWaivers } from "@/lib/waivers/policy";
import type { WaiverDto } from "@/lib/waivers/schema";
import { listLive } from "@/lib/waivers/store";
import { coverageOf, deciderOf, gateOf, presentWaiver } from "./present-waiver";

/**
 * The waivers that count for a version today, as the gates take them and as people see them: the one source for gates,
 * findings, pipelines and reviews. One that somebody who pushed the version granted does not count. For other verbs, which
 * authorise.
 */
export async function findLiveWaivers(
  ctx: ServiceContext,
  version: LifecycleVersion,
): Promise<{ gateWaivers: GateWaiver[]; shown: WaiverDto[] }> {
  return findCountingWaivers(ctx, {
    apiId: version.api.id,
    versionId: version.id,
    pushers: () => pushersOf(ctx, version.id),
  });
}

/** The versionId of what is not stored: only waivers for every version of the API fit. */
export const NO_VERSION = "00000000-0000-0000-0000-000000000000";

/** The same for what may not be stored: `pushers` is asked only where there is a waiver. For other verbs, which authorise. */
export async function findCountingWaivers(
  ctx: ServiceContext,
  { apiId, versionId, pushers }: { apiId: string; versionId: string; pushers: () => Promise<readonly ActorRef[]> },
): Promise<{ gateWaivers: GateWaiver[]; shown: WaiverDto[] }> {
  const today = new Date(utcDay(ctx.now));
  const rows = await listLive(ctx.access, { apiId, versionId, today });
  if (rows.length === 0) return { gateWaivers: [], shown: [] };
  const counting = countingWaivers(
    rows.map((row) => ({ row, grantedBy: deciderOf(row) })),
    await pushers(),
  ).map(({ row }) => row);
  return {
    gateWaivers: counting.map((row) => ({
      gate: gateOf(row),
      ...coverageOf(row),
      expiresOn: utcDay(row.expiresOn),
    })),
    shown: counting.map((row) => presentWaiver(row, ctx.now)),
  };
}
