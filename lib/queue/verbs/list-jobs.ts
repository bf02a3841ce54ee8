import { cutPage } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { presentJob } from "@/lib/queue/present";
import { type JobPage, jobFilter } from "@/lib/queue/schema";
import { countQueues, listJobRows } from "@/lib/queue/store";

/** Background work, newest first, and what each queue holds: for administrators. */
export const listJobs = defineQuery({
  input: jobFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "job.manage"),
  run: async (ctx, filter): Promise<JobPage> => {
    const rows = await listJobRows(ctx.access, filter);
    const queues = (await countQueues(ctx.access)).map(({ lastCompletedOn, ...queue }) => ({
      kind: queue.kind,
      cron: queue.cron,
      waiting: Number(queue.waiting),
      active: Number(queue.active),
      failed: Number(queue.failed),
      completed: Number(queue.completed),
      lastCompletedAt: lastCompletedOn?.toISOString() ?? null,
    }));
    return { ...cutPage(rows, filter.limit, (row) => [row.createdOn.toISOString(), row.id], presentJob), queues };
  },
});
