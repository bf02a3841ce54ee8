import { randomUUID } from "node:crypto";
import { actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { findTeam } from "@/lib/members/verbs/find-team";
import { signingKey } from "@/lib/settings/verbs/signing-key";
import { createWebhookInput, type WebhookWithSecret } from "@/lib/webhooks/schema";
import { newSecret, sealSecret } from "@/lib/webhooks/secret-box";
import { insertWebhook } from "@/lib/webhooks/store";
import { presentWebhook, webhookFacts, webhookName } from "./present-webhook";
import { requireReachable } from "./require-webhook";

/** What the key of webhook secrets is derived for. */
export const WEBHOOK_KEY = "webhook secrets";

/** Makes a webhook and hands its signing secret out, this once: the database holds it locked. */
export const createWebhook = defineMutation({
  action: "webhook.create",
  input: createWebhookInput,
  authorize: async (ctx, { team }) => {
    requirePermission(ctx.actor, "registry.read");
    requirePermission(ctx.actor, "webhook.manage", team === undefined ? undefined : (await findTeam(ctx, team)).id);
  },
  run: async (tx, { url, description, team, eventTypes }) => {
    const createdBy = actorRef(tx.actor);
    if (!createdBy) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    await requireReachable(tx, url);
    const id = randomUUID();
    const secret = newSecret();
    const row = await insertWebhook(tx.access, {
      ...{ id, url, description, eventTypes, createdBy, createdAt: tx.now },
      teamId: team === undefined ? null : (await findTeam(tx, team)).id,
      secret: sealSecret(secret, await signingKey(tx, WEBHOOK_KEY), id),
    });
    const result: WebhookWithSecret = { ...presentWebhook(row, tx.now), secret };
    return {
      result,
      audit: { entity: "webhook", entityId: id, entityName: webhookName(row), after: webhookFacts(row) },
    };
  },
});
