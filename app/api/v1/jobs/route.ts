import { defineRoute } from "@/lib/http/define-route";
import { jobFilter, jobPage } from "@/lib/queue/schema";
import { listJobs } from "@/lib/queue/verbs/list-jobs";

export const GET = defineRoute({
  operationId: "listJobs",
  summary: "List background jobs",
  description: "Newest first, with what each queue holds. For administrators.",
  tag: "Service",
  query: jobFilter,
  response: jobPage,
  handle: (ctx, { query }) => listJobs(ctx, query),
});
