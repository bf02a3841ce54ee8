import { defineQuery } from "@/lib/core/query";
import type { EffectiveDeprecationPolicy, StabilityLevel } from "@/lib/deprecation-policies/model";
import { noticeFor } from "@/lib/deprecation-policies/model/decide-policy";
import {
  type EarliestDto,
  type EffectiveDeprecationDto,
  effectiveDeprecationInput,
} from "@/lib/deprecation-policies/schema";
import { findEarliestSunset, parseMomentIn } from "@/lib/lifecycle/earliest-sunset";
import { requirePermission } from "@/lib/members/policy";
import { requireApiRef } from "@/lib/versions/verbs/find-lifecycle-version";
import { effectiveDeprecationPolicy } from "./effective-deprecation-policy";

/** What an API's deprecations are held to, and the earliest sunset of what is announced now or later. Throws `not_found`. */
export const getEffectiveDeprecationPolicy = defineQuery({
  input: effectiveDeprecationInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<EffectiveDeprecationDto> => {
    const { id, slug } = await requireApiRef(ctx, input.api);
    const policy = await effectiveDeprecationPolicy(ctx, id);
    const { tier, explained, ...rules } = policy;
    const zone = input.zone ?? policy.zone;
    const deprecatedAt = input.deprecatedAt === undefined ? undefined : parseMomentIn(input.deprecatedAt, zone);
    const earliest = earliestFor(policy, { now: ctx.now, stability: input.stability ?? null, zone, deprecatedAt });
    return { api: slug, tier, rules, explained, earliest };
  },
});

interface Asked {
  now: Date;
  stability: StabilityLevel | null;
  zone: string | null;
  deprecatedAt?: Date | undefined;
}

/** The earliest sunset under a policy, with how it was found. */
export function earliestFor(policy: EffectiveDeprecationPolicy, { stability, ...asked }: Asked): EarliestDto {
  const { days, because } = noticeFor(policy, stability);
  const { at, day, steps } = findEarliestSunset({ ...asked, noticeDays: days, because });
  return { day, at: at.toISOString(), noticeDays: days, stability, zone: asked.zone, steps };
}
