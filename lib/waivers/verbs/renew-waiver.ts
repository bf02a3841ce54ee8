import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { defineMutation } from "@/lib/core/mutation";
import { can, requirePermission } from "@/lib/members/policy";
import { compareWaiting, completeWaiting } from "@/lib/reviews/verbs/complete-review";
import { type GrantWaiverInput, renewWaiverBody, type WaiverDto, waiverId } from "@/lib/waivers/schema";
import { gateOf, presentWaiver } from "./present-waiver";
import { requireWaiver } from "./require-waiver";
import { writeWaivers } from "./write-waivers";

const input = z.strictObject({ ...waiverId.shape, ...renewWaiverBody.shape });
type Renewal = z.output<typeof input>;

const authorizeFor =
  (permission: "waiver.grant" | "review.request") =>
  async (ctx: ServiceContext, { id }: Renewal) => {
    requirePermission(ctx.actor, "registry.read");
    requirePermission(ctx.actor, permission, (await requireWaiver(ctx, id)).api.teamId);
  };

const ruleOf = ({ rule }: WaiverDto) => (rule === null ? {} : { rule });

/** Writes the same waiver anew, linked to the old one, which stays as it was. */
async function writeAgain(tx: ServiceContext, renewal: Renewal, action: "waiver.grant" | "waiver.request") {
  const row = await requireWaiver(tx, renewal.id);
  const old = presentWaiver(row, tx.now);
  const wanted: GrantWaiverInput = {
    api: old.api,
    ...(old.version === null ? {} : { version: old.version }),
    gate: gateOf(row),
    kind: old.kind,
    ...(old.fingerprint === null ? ruleOf(old) : { fingerprint: old.fingerprint }),
    ...(row.ownerId === null
      ? {}
      : { owner: old.owner.kind === "team" ? { team: old.owner.name } : { user: old.owner.name } }),
    reason: renewal.reason,
    expiresOn: renewal.expiresOn,
  };
  const { rule, operation, message } = old;
  const subjects = new Map([[old.fingerprint, { rule, operation, message }]]);
  const { result, audit } = await writeWaivers(tx, wanted, { action, subjects, renewsId: old.id });
  const [waiver] = result;
  if (!waiver) throw new Error("no waiver was written");
  return { result: waiver, audit, apiId: row.apiId };
}

const grantAgain = defineMutation({
  action: "waiver.grant",
  input,
  authorize: authorizeFor("waiver.grant"),
  prepare: async (ctx, { id }) => compareWaiting(ctx, (await requireWaiver(ctx, id)).apiId),
  run: async (tx, renewal, reports) => {
    const written = await writeAgain(tx, renewal, "waiver.grant");
    await completeWaiting(tx, written.apiId, reports);
    return written;
  },
});

const requestAgain = defineMutation({
  action: "waiver.request",
  input,
  authorize: authorizeFor("review.request"),
  run: (tx, renewal) => writeAgain(tx, renewal, "waiver.request"),
});

/** Asks for a waiver to go on, as a new one linked to it; granted at once where the caller is entitled to, as any is. */
export async function renewWaiver(ctx: ServiceContext, renewal: Renewal): Promise<WaiverDto> {
  requirePermission(ctx.actor, "registry.read");
  const { api } = await requireWaiver(ctx, renewal.id);
  const onlyAsks = renewal.request === true || !can(ctx.actor, "waiver.grant", api.teamId);
  return onlyAsks ? requestAgain(ctx, renewal) : grantAgain(ctx, renewal);
}
