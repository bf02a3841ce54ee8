import type { ServiceContext } from "@/lib/core/context";
import { defineMutation } from "@/lib/core/mutation";
import { can, requirePermission } from "@/lib/members/policy";
import { compareWaiting, completeWaiting } from "@/lib/reviews/verbs/complete-review";
import { requireApiRef } from "@/lib/versions/verbs/find-lifecycle-version";
import { type GrantWaiverInput, grantWaiverInput, type WaiverDto } from "@/lib/waivers/schema";
import { describeSubjects } from "./describe-subjects";
import { writeWaivers } from "./write-waivers";

const authorizeFor =
  (permission: "waiver.grant" | "review.request") => async (ctx: ServiceContext, input: GrantWaiverInput) => {
    requirePermission(ctx.actor, "registry.read");
    requirePermission(ctx.actor, permission, (await requireApiRef(ctx, input.api)).teamId);
  };

/**
 * Makes dated exceptions to a gate, for one version or for all of an API's. Never by whoever pushed what they are for:
 * `forbidden`. Reviews that waited for nothing else are completed in the same transaction.
 */
export const grantWaivers = defineMutation({
  action: "waiver.grant",
  input: grantWaiverInput,
  authorize: authorizeFor("waiver.grant"),
  prepare: async (ctx, input) => {
    const reports = await compareWaiting(ctx, (await requireApiRef(ctx, input.api)).id);
    return { reports, subjects: await describeSubjects(ctx, input, reports) };
  },
  run: async (tx, input, { reports, subjects }) => {
    const written = await writeWaivers(tx, input, { action: "waiver.grant", subjects });
    await completeWaiting(tx, (await requireApiRef(tx, input.api)).id, reports);
    return written;
  },
});

/** Asks for exceptions, which hold nothing open until somebody approves them. */
export const requestWaivers = defineMutation({
  action: "waiver.request",
  input: grantWaiverInput,
  authorize: authorizeFor("review.request"),
  prepare: (ctx, input) => describeSubjects(ctx, input),
  run: (tx, input, subjects) => writeWaivers(tx, input, { action: "waiver.request", subjects }),
});

/** The same as `grantWaivers`, for one. */
export async function grantWaiver(
  ctx: ServiceContext,
  input: Parameters<typeof grantWaivers>[1] & { fingerprints?: never },
): Promise<WaiverDto> {
  const [waiver] = await grantWaivers(ctx, input);
  if (!waiver) throw new Error("no waiver was written");
  return waiver;
}

/** Grants where the caller is entitled to and does not only ask; else asks. */
export async function submitWaivers(ctx: ServiceContext, input: GrantWaiverInput): Promise<WaiverDto[]> {
  requirePermission(ctx.actor, "registry.read");
  const { teamId } = await requireApiRef(ctx, input.api);
  const onlyAsks = input.request === true || !can(ctx.actor, "waiver.grant", teamId);
  return onlyAsks ? requestWaivers(ctx, input) : grantWaivers(ctx, input);
}
