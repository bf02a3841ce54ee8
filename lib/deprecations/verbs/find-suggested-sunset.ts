import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { announcementUnder } from "@/lib/deprecation-policies/verbs/announcement-for";
import { effectiveDeprecationPolicy } from "@/lib/deprecation-policies/verbs/effective-deprecation-policy";
import {
  explainSuggestion,
  MOST_WEEKS,
  type SunsetQuestion,
  type SunsetSuggestion,
  suggestSunset,
} from "@/lib/deprecations/model/suggest-sunset";
import { type SunsetSuggestionDto, suggestionQuery } from "@/lib/deprecations/schema/suggestion";
import { findEarliestSunset } from "@/lib/lifecycle/earliest-sunset";
import { requirePermission } from "@/lib/members/policy";
import { remainingCalls } from "@/lib/usage/verbs/remaining-calls";
import { versionRef } from "@/lib/versions/schema";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { listRecords } from "./list-records";
import { stabilityOf } from "./stability-of";

const DAYS_A_WEEK = 7;
/** Who did not call for so long does not call any more; two weeks reach over holidays. */
const LEAST_RECENT_DAYS = 14;

/** When the notice began: with the announcement of what is to go, or now where nothing was announced. */
async function announcedAt(ctx: ServiceContext, version: LifecycleVersion, operation: string | null) {
  const records = await listRecords(ctx, { versionId: version.id, propagated: false });
  const own = records.find(
    ({ subject }) => subject.place === operation && (operation !== null || subject.kind === "version"),
  );
  return own?.recordedAt ?? ctx.now;
}

function present(one: SunsetSuggestion, question: SunsetQuestion, noticeDays: number): SunsetSuggestionDto {
  const { telemetryDays, mostCalls, quietDays, noticeEnds } = question;
  return {
    verdict: one.verdict,
    day: one.verdict === "suggested" ? one.day : null,
    because: one.verdict === "suggested" ? one.because : one.reason,
    quietOn: one.verdict === "suggested" ? one.quietOn : null,
    callsADay: "callsADay" in one ? one.callsADay : null,
    weeklyChange: "weeklyChange" in one ? one.weeklyChange : null,
    weeks: "weeks" in one ? one.weeks : null,
    calls: "calls" in one ? one.calls : null,
    telemetryDays,
    neededDays: "neededDays" in one ? one.neededDays : null,
    mostCalls,
    quietDays,
    noticeEnds,
    noticeDays,
    reasoning: explainSuggestion(one, question),
  };
}

/**
 * The day on which a version, or one of its operations, may go by the calls of those who still call it, with the reasoning; or
 * why no day can be named. Never before the notice period of the policy is over. Throws `not_found`.
 */
export const findSuggestedSunset = defineQuery({
  input: z.strictObject({ ...versionRef.shape, ...suggestionQuery.shape }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api, version: label, operation = null }): Promise<SunsetSuggestionDto> => {
    const version = await requireLifecycleVersion(ctx, api, label);
    if (version.state === "retired") {
      throw new RegistryError("conflict", `${api}@${label} is retired: it has gone already.`);
    }
    const subject = { kind: operation === null ? ("version" as const) : ("operation" as const), place: operation };
    const policy = await effectiveDeprecationPolicy(ctx, version.api.id);
    const { noticeDays, zone } = announcementUnder(policy, await stabilityOf(ctx, version.id, subject));
    const { mostCalls, quietDays } = policy.traffic;
    const { days, telemetryDays } = await remainingCalls(ctx, {
      apiId: version.api.id,
      versionId: version.id,
      operations: operation === null ? null : [operation],
      most: MOST_WEEKS * DAYS_A_WEEK,
      recentDays: Math.max(LEAST_RECENT_DAYS, quietDays),
    });
    const from = await announcedAt(ctx, version, operation);
    const { day: noticeEnds } = findEarliestSunset({ now: from, noticeDays, zone });
    const question = { days, telemetryDays, mostCalls, quietDays, noticeEnds, now: ctx.now };
    return present(suggestSunset(question), question, noticeDays);
  },
});
