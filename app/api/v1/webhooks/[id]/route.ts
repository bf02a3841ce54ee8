import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { webhookDto, webhookId, webhookPatch } from "@/lib/webhooks/schema";
import { deleteWebhook } from "@/lib/webhooks/verbs/delete-webhook";
import { getWebhook } from "@/lib/webhooks/verbs/get-webhook";
import { updateWebhook } from "@/lib/webhooks/verbs/update-webhook";

export const GET = defineRoute({
  operationId: "getWebhook",
  summary: "One webhook",
  tag: "Webhooks",
  params: webhookId,
  response: webhookDto,
  alsoAnswers: [304, 404],
  handle: async (ctx, { params }) => {
    const found = await getWebhook(ctx, params);
    return reply(found, { etag: entityTag(found.revision) });
  },
});

export const PATCH = defineRoute({
  operationId: "updateWebhook",
  summary: "Change a webhook, or switch it on or off",
  description: "Switched off, what waits for it is dropped.",
  tag: "Webhooks",
  params: webhookId,
  body: webhookPatch,
  response: webhookDto,
  conditional: true,
  alsoAnswers: [404, 412],
  handle: async (ctx, { params, body, ifMatch }) => {
    const changed = await updateWebhook(ctx, { ...params, patch: body, expected: expectedRevisions(ifMatch) });
    return reply(changed, { etag: entityTag(changed.revision) });
  },
});

export const DELETE = defineRoute({
  operationId: "deleteWebhook",
  summary: "Remove a webhook and its log",
  tag: "Webhooks",
  params: webhookId,
  status: 204,
  alsoAnswers: [404],
  handle: (ctx, { params }) => deleteWebhook(ctx, params),
});
