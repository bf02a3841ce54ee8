import type { ServiceContext } from "@/lib/core/context";
import { utcDay } from "@/lib/lifecycle/notice";
import type { Exemption } from "@/lib/maturity/model/score";
import { listHoldingExemptions } from "@/lib/exemptions/store";

/**
 * What these APIs need not meet today, those of their teams resolved: at most one for a check, in the order of checks. An API without any is not in
 * the map. For verbs, which authorise.
 */
export async function exemptionsOf(ctx: ServiceContext, apiIds: readonly string[]): Promise<Map<string, Exemption[]>> {
  const exemptions = new Map<string, Exemption[]>();
  if (apiIds.length === 0) return exemptions;
  for (const { id, apiId, check, reason, expiresOn } of await listHoldingExemptions(
    ctx.access,
    apiIds,
    utcDay(ctx.now),
  )) {
    const exemption: Exemption = { id, check, reason, expiresOn: utcDay(expiresOn) };
    exemptions.set(apiId, [...(exemptions.get(apiId) ?? []), exemption]);
  }
  for (const list of exemptions.values()) list.sort((a, b) => (a.check < b.check ? -1 : 1));
  return exemptions;
}
