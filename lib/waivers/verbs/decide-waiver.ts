import { z } from "zod";
import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { utcDay } from "@/lib/lifecycle/notice";
import { findOwnTokens } from "@/lib/members/verbs/find-own-tokens";
import { effectivePolicy } from "@/lib/policies/verbs/effective-policy";
import { compareWaiting, completeWaiting } from "@/lib/reviews/verbs/complete-review";
import { findWaitingPublishers } from "@/lib/versions/verbs/find-publishers";
import { lockApiOf } from "@/lib/versions/verbs/find-lifecycle-version";
import { pushersOf } from "@/lib/versions/verbs/pushers-of";
import { requireExpiry, requireOtherPublisher, requireOtherRequester } from "@/lib/waivers/policy";
import { approveWaiverBody, refuseWaiverBody, type WaiverDto, waiverId } from "@/lib/waivers/schema";
import { decideRow, type WaiverRow } from "@/lib/waivers/store";
import { presentWaiver, requesterOf } from "./present-waiver";
import { authorizeDecision, requireWaiver } from "./require-waiver";
import { waiverEntry } from "./write-waivers";

function requireOpen(row: WaiverRow, now: Date): WaiverDto {
  const waiver = presentWaiver(row, now);
  if (waiver.state === "requested") return waiver;
  throw new RegistryError("conflict", `This waiver is ${waiver.state} already.`, {
    fix: waiver.state === "expired" ? "Ask for another, with a later last day." : "Look at it again.",
  });
}

function requireActor(ctx: ServiceContext) {
  const actor = actorRef(ctx.actor);
  if (!actor) throw new RegistryError("unauthenticated", "Deciding needs somebody who is signed in.");
  return actor;
}

function pushersFor(tx: ServiceContext, row: WaiverRow) {
  return row.versionId === null ? findWaitingPublishers(tx, row.apiId) : pushersOf(tx, row.versionId);
}

const decidedMeanwhile = () =>
  new RegistryError("conflict", "Somebody decided on this waiver meanwhile.", { fix: "Look at it again." });

/**
 * Approves what was asked for, until the day that was asked for or an earlier one. Never by whoever asked for it or pushed
 * what it is for (`forbidden`), and once (`conflict`). Reviews that waited for nothing else are completed with it.
 */
export const approveWaiver = defineMutation({
  action: "waiver.approve",
  input: z.strictObject({ ...waiverId.shape, ...approveWaiverBody.shape }),
  authorize: authorizeDecision,
  prepare: async (ctx, { id }) => compareWaiting(ctx, (await requireWaiver(ctx, id)).apiId),
  run: async (tx, { id, note = "", expiresOn }, reports) => {
    const by = requireActor(tx);
    const { api, apiId } = await requireWaiver(tx, id);
    await lockApiOf(tx, api.slug);
    const row = await requireWaiver(tx, id);
    const before = requireOpen(row, tx.now);
    const requester = requesterOf(row);
    requireOtherRequester(by, [requester, ...(await findOwnTokens(tx, [requester]))]);
    requireOtherPublisher(by, await pushersFor(tx, row));
    const { longestWaiverDays } = await effectivePolicy(tx, { teamId: api.teamId });
    const last = requireExpiry(expiresOn ?? before.expiresOn, tx.now, longestWaiverDays);
    if (utcDay(last) > before.expiresOn) {
      const message = `${utcDay(last)} is later than was asked for`;
      throw new RegistryError("invalid_input", `A waiver is approved until ${before.expiresOn} at the latest.`, {
        violations: [{ pointer: "/expiresOn", message }],
      });
    }
    const decided = await decideRow(tx.access, id, { status: "approved", by, at: tx.now, note, expiresOn: last });
    if (!decided) throw decidedMeanwhile();
    const result = presentWaiver(decided, tx.now);
    await completeWaiting(tx, apiId, reports);
    return { result, audit: waiverEntry(result, note || result.reason, before) };
  },
});

/** Refuses what was asked for, and says why. Whoever asked may not refuse it, but revoke it. */
export const refuseWaiver = defineMutation({
  action: "waiver.refuse",
  input: z.strictObject({ ...waiverId.shape, ...refuseWaiverBody.shape }),
  authorize: authorizeDecision,
  run: async (tx, { id, note }) => {
    const by = requireActor(tx);
    const row = await requireWaiver(tx, id);
    const before = requireOpen(row, tx.now);
    const decided = await decideRow(tx.access, id, { status: "refused", by, at: tx.now, note });
    if (!decided) throw decidedMeanwhile();
    const result = presentWaiver(decided, tx.now);
    return { result, audit: waiverEntry(result, note, before) };
  },
});
