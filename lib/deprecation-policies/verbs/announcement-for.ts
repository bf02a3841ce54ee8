import type { ServiceContext } from "@/lib/core/context";
import type { EffectiveDeprecationPolicy, StabilityLevel } from "@/lib/deprecation-policies/model";
import { noticeFor } from "@/lib/deprecation-policies/model/decide-policy";
import type { AnnouncementRules } from "@/lib/lifecycle/announcement";
import { effectiveDeprecationPolicy } from "./effective-deprecation-policy";

/** What announcements are held to under a policy, for something of a stability. */
export function announcementUnder(
  policy: EffectiveDeprecationPolicy,
  stability: StabilityLevel | null,
): AnnouncementRules {
  const { days, because } = noticeFor(policy, stability);
  const { zone, replacementRequired, migrationGuideRequired } = policy;
  return { noticeDays: days, because, zone, replacementRequired, migrationGuideRequired };
}

/** What announcements of an API are held to now. For other verbs, which authorise. Throws `not_found`. */
export async function announcementFor(
  ctx: ServiceContext,
  apiId: string,
  stability: StabilityLevel | null = null,
): Promise<AnnouncementRules> {
  return announcementUnder(await effectiveDeprecationPolicy(ctx, apiId), stability);
}

/** The zone in which days of an API's deprecations begin; null: UTC. For other verbs, which authorise. */
export async function zoneFor(ctx: ServiceContext, apiId: string): Promise<string | null> {
  return (await effectiveDeprecationPolicy(ctx, apiId)).zone;
}
