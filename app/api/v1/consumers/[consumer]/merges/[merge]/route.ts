import { z } from "zod";
import { consumerSlug } from "@/lib/consumers/schema";
import { undoMerge } from "@/lib/consumers/verbs/merge-consumers";
import { defineRoute } from "@/lib/http/define-route";

/** Makes the other consumer again; those who may change this one. */
export const DELETE = defineRoute({
  operationId: "undoMerge",
  summary: "Undo a merge",
  description: "The other consumer is there again with what was its own then; what was said since stays with this one.",
  tag: "Consumers",
  params: z.strictObject({ consumer: consumerSlug, merge: z.uuid() }),
  status: 204,
  alsoAnswers: [409],
  handle: (ctx, { params: { consumer, merge } }) => undoMerge(ctx, { consumer, merge }),
});
