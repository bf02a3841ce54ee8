import { defineRoute } from "@/lib/http/define-route";
import { jobDto, jobRef } from "@/lib/queue/schema";
import { cancelJob } from "@/lib/queue/verbs/cancel-job";

export const POST = defineRoute({
  operationId: "cancelJob",
  summary: "Call a job off",
  description:
    "It is not begun, or not repeated; one at work goes on to its end. 409 where it has ended. For administrators.",
  tag: "Service",
  params: jobRef,
  response: jobDto,
  alsoAnswers: [404, 409],
  handle: (ctx, { params }) => cancelJob(ctx, params),
});
