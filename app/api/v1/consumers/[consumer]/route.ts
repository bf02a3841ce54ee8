import { z } from "zod";
import { contentRevision } from "@/lib/core/revision";
import { consumerDto, consumerPatch, consumerSlug } from "@/lib/consumers/schema";
import { deleteConsumer } from "@/lib/consumers/verbs/delete-consumer";
import { getConsumer } from "@/lib/consumers/verbs/get-consumer";
import { updateConsumer } from "@/lib/consumers/verbs/update-consumer";
import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";

const params = z.strictObject({ consumer: consumerSlug });

/** One consumer; anyone who may read. */
export const GET = defineRoute({
  operationId: "getConsumer",
  summary: "One consumer",
  description: "What it is, who runs it, and which APIs it provides itself.",
  tag: "Consumers",
  params,
  response: consumerDto,
  alsoAnswers: [304],
  handle: async (ctx, { params: { consumer } }) => {
    const found = await getConsumer(ctx, { consumer });
    return reply(found, { etag: entityTag(contentRevision(found)) });
  },
});

/** Changes fields; publishers of its team. */
export const PATCH = defineRoute({
  operationId: "updateConsumer",
  summary: "Change a consumer",
  description: "Only the fields given are changed; `provides` replaces what was declared here, not what manifests say.",
  tag: "Consumers",
  params,
  body: consumerPatch,
  response: consumerDto,
  conditional: true,
  handle: async (ctx, { params: { consumer }, body, ifMatch }) => {
    const changed = await updateConsumer(ctx, { consumer, patch: body, expected: expectedRevisions(ifMatch) });
    return reply(changed, { etag: entityTag(contentRevision(changed)) });
  },
});

/** Removes it; publishers of its team. */
export const DELETE = defineRoute({
  operationId: "deleteConsumer",
  summary: "Delete a consumer",
  description: "With everything that is said of what it calls and provides.",
  tag: "Consumers",
  params,
  status: 204,
  conditional: true,
  handle: async (ctx, { params: { consumer }, ifMatch }) => {
    await deleteConsumer(ctx, { consumer, expected: expectedRevisions(ifMatch) });
    return null;
  },
});
