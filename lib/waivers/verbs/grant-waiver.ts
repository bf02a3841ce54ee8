import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { compareWaiting, completeWaiting, type WaitingReports } from "@/lib/reviews/verbs/complete-review";
import { findWaitingPublishers } from "@/lib/versions/verbs/find-publishers";
import { lockApiOf, requireApiRef, requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { requireExpiry, requireOtherPublisher } from "@/lib/waivers/policy";
import { type GrantWaiverInput, grantWaiverInput } from "@/lib/waivers/schema";
import { insertWaiver } from "@/lib/waivers/store";
import { presentWaiver } from "./present-waiver";

/**
 * Makes a dated exception to a gate, for one version or for all of an API's. Never by whoever published what it is for:
 * `forbidden`. Reviews that waited for nothing else are completed in the same transaction.
 */
export const grantWaiver = defineMutation({
  action: "waiver.grant",
  input: grantWaiverInput,
  authorize: async (ctx, input) => {
    requirePermission(ctx.actor, "registry.read");
    requirePermission(ctx.actor, "waiver.grant", (await requireApiRef(ctx, input.api)).teamId);
  },
  prepare: async (ctx, input): Promise<WaitingReports> => compareWaiting(ctx, (await requireApiRef(ctx, input.api)).id),
  run: async (tx, input, reports) => {
    const grantedBy = actorRef(tx.actor);
    if (!grantedBy) throw new RegistryError("unauthenticated", "Granting needs somebody who is signed in.");
    const expiresOn = requireExpiry(input.expiresOn, tx.now);
    await lockApiOf(tx, input.api);
    const api = await requireApiRef(tx, input.api);
    const { versionId, publishers } = await scopeOf(tx, api.id, input);
    requireOtherPublisher(grantedBy, publishers);
    const { gate, reason, fingerprint = null } = input;
    const waiver = { apiId: api.id, versionId, gate, fingerprint, reason, expiresOn, grantedBy, grantedAt: tx.now };
    const result = presentWaiver(await insertWaiver(tx.access, waiver), tx.now);
    await completeWaiting(tx, api.id, reports);
    const entityName = input.version === undefined ? input.api : `${input.api}@${input.version}`;
    return { result, audit: { entity: "waiver", entityId: result.id, entityName, after: result } };
  },
});

async function scopeOf(tx: ServiceContext, apiId: string, input: GrantWaiverInput) {
  if (input.version === undefined) return { versionId: null, publishers: await findWaitingPublishers(tx, apiId) };
  const version = await requireLifecycleVersion(tx, input.api, input.version);
  return { versionId: version.id, publishers: [version.publishedBy] };
}
