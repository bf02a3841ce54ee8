import type { ServiceContext } from "@/lib/core/context";
import type { GateWaiver } from "@/lib/lifecycle/gates";
import { utcDay } from "@/lib/lifecycle/notice";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { countingWaivers } from "@/lib/waivers/policy";
import type { WaiverDto } from "@/lib/waivers/schema";
import { listLive } from "@/lib/waivers/store";
import { gateOf, grantorOf, presentWaiver } from "./present-waiver";

/**
 * The waivers that count for a version today, as the gates take them and as people see them. One that the version's own
 * publisher granted for the whole API does not count. For other verbs, which authorise.
 */
export async function findLiveWaivers(
  ctx: ServiceContext,
  version: LifecycleVersion,
): Promise<{ gateWaivers: GateWaiver[]; shown: WaiverDto[] }> {
  const today = new Date(utcDay(ctx.now));
  const rows = await listLive(ctx.access, { apiId: version.api.id, versionId: version.id, today });
  const counting = countingWaivers(
    rows.map((row) => ({ row, grantedBy: grantorOf(row) })),
    version.publishedBy,
  ).map(({ row }) => row);
  return {
    gateWaivers: counting.map((row) => ({
      gate: gateOf(row),
      fingerprint: row.fingerprint,
      expiresOn: utcDay(row.expiresOn),
    })),
    shown: counting.map((row) => presentWaiver(row, ctx.now)),
  };
}
