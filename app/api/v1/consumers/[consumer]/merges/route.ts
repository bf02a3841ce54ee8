import { z } from "zod";
import { consumerDto, consumerSlug } from "@/lib/consumers/schema";
import { mergeList } from "@/lib/consumers/schema/identities";
import { listMerges } from "@/lib/consumers/verbs/list-merges";
import { mergeConsumers } from "@/lib/consumers/verbs/merge-consumers";
import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";

const params = z.strictObject({ consumer: consumerSlug });

/** What was merged into a consumer; anyone who may read. */
export const GET = defineRoute({
  operationId: "listMerges",
  summary: "What was merged into a consumer",
  description: "The newest first, with until when each can be undone.",
  tag: "Consumers",
  params,
  response: mergeList,
  handle: (ctx, { params: { consumer } }) => listMerges(ctx, { consumer }),
});

/** Makes two consumers one; those who may change both. */
export const POST = defineRoute({
  operationId: "mergeConsumers",
  summary: "Merge another consumer into this one",
  description:
    "Identities with all their calls, dependencies, standings and slugs of the other become this one's; the other is gone. Undone within 30 days.",
  tag: "Consumers",
  params,
  body: z.strictObject({ consumer: z.string().min(1).max(80) }),
  response: z.strictObject({ id: z.string(), consumer: consumerDto }),
  status: 201,
  alsoAnswers: [409],
  handle: async (ctx, { params: { consumer }, body }) => {
    return reply(await mergeConsumers(ctx, { consumer, other: body.consumer }), { status: 201 });
  },
});
