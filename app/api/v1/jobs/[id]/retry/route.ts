import { defineRoute } from "@/lib/http/define-route";
import { jobDto, jobRef } from "@/lib/queue/schema";
import { retryJob } from "@/lib/queue/verbs/retry-job";

export const POST = defineRoute({
  operationId: "retryJob",
  summary: "Run a failed job once more",
  description: "409 where it has not failed for good. For administrators.",
  tag: "Service",
  params: jobRef,
  response: jobDto,
  alsoAnswers: [404, 409],
  handle: (ctx, { params }) => retryJob(ctx, params),
});
