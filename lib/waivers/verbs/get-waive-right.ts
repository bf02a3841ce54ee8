import { z } from "zod";
import { actorRef } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { utcDay } from "@/lib/lifecycle/notice";
import { can, requirePermission } from "@/lib/members/policy";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";
import { isSameActor } from "@/lib/versions/model/stored-actor";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { pushersOf } from "@/lib/versions/verbs/pushers-of";
import type { WaiveRight } from "@/lib/waivers/model/waive-right";

const DAY_MS = 86_400_000;

/** What the caller may do about what stands against a version's gates; null: nothing. Nobody grants for what they pushed. */
export const getWaiveRight = defineQuery({
  input: z.strictObject({ api: z.string().min(1).max(80), version: z.string().min(1).max(100) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<WaiveRight | null> => {
    const version = await requireLifecycleVersion(ctx, input.api, input.version);
    const caller = actorRef(ctx.actor);
    const { teamId } = version.api;
    if (!caller) return null;
    const hasPushed = (await pushersOf(ctx, version.id)).some((pusher) => isSameActor(pusher, caller));
    const mayGrant = can(ctx.actor, "waiver.grant", teamId) && !hasPushed;
    if (!mayGrant && !can(ctx.actor, "review.request", teamId)) return null;
    const { longestWaiverDays } = await effectivePolicy(ctx, { teamId });
    const last = utcDay(new Date(ctx.now.getTime() + longestWaiverDays * DAY_MS));
    return { mode: mayGrant ? "grant" : "request", days: { first: utcDay(ctx.now), last } };
  },
});
