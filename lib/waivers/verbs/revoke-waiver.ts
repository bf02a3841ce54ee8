import { z } from "zod";
import { actorRef, type ServiceContext } from "@/lib/core/context";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { recountReviews } from "@/lib/reviews/verbs/recount-reviews";
import { isSameActor } from "@/lib/versions/model/stored-actor";
import { lockApiOf } from "@/lib/versions/verbs/find-lifecycle-version";
import { revokeWaiverQuery, waiverId } from "@/lib/waivers/schema";
import { markRevoked } from "@/lib/waivers/store";
import { presentWaiver, requesterOf } from "./present-waiver";
import { requireWaiver } from "./require-waiver";
import { waiverEntry } from "./write-waivers";

/** Who asked may take back what nobody decided yet; the rest is for those who grant. */
async function authorize(ctx: ServiceContext, { id }: { id: string }): Promise<void> {
  requirePermission(ctx.actor, "registry.read");
  const row = await requireWaiver(ctx, id);
  const caller = actorRef(ctx.actor);
  const isOwnRequest = row.status === "requested" && caller !== null && isSameActor(caller, requesterOf(row));
  if (!isOwnRequest) requirePermission(ctx.actor, "waiver.grant", row.api.teamId);
}

const revoke = defineMutation({
  action: "waiver.revoke",
  input: z.strictObject({ ...waiverId.shape, ...revokeWaiverQuery.shape }),
  authorize,
  run: async (tx, { id, reason = "" }) => {
    // Before it is read again: what is being published by it must have committed, or see that it is gone.
    await lockApiOf(tx, (await requireWaiver(tx, id)).api.slug);
    const before = presentWaiver(await requireWaiver(tx, id), tx.now);
    if (!(await markRevoked(tx.access, id, tx.now))) return { result: before.api, audit: null };
    const after = { ...before, state: "revoked" as const, revokedAt: tx.now.toISOString() };
    return { result: before.api, audit: waiverEntry(after, reason, before) };
  },
});

/**
 * Ends a waiver, or a request for one, before its time; again is fine and changes nothing. Versions that it let through stay;
 * reviews that rested on it are looked at again.
 */
export async function revokeWaiver(ctx: ServiceContext, input: Parameters<typeof revoke>[1]): Promise<void> {
  await recountReviews(ctx, { api: await revoke(ctx, input) });
}
