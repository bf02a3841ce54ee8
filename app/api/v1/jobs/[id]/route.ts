import { defineRoute } from "@/lib/http/define-route";
import { jobDto, jobRef } from "@/lib/queue/schema";
import { getJob } from "@/lib/queue/verbs/get-job";

export const GET = defineRoute({
  operationId: "getJob",
  summary: "Read a background job",
  description: "Its state, its progress, and why its last attempt failed. For administrators.",
  tag: "Service",
  params: jobRef,
  response: jobDto,
  alsoAnswers: [404],
  handle: (ctx, { params }) => getJob(ctx, params),
});
