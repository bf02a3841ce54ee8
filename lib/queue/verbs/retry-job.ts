import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { canRetry } from "@/lib/queue/policy";
import { presentJob } from "@/lib/queue/present";
import { type JobDto, jobRef } from "@/lib/queue/schema";
import { findJobRow, retryJob as retryRow } from "@/lib/queue/store";

/** Lets a job that failed for good run once more. Throws `conflict` for one in another state. */
export const retryJob = defineMutation({
  action: "job.retry",
  input: jobRef,
  authorize: (ctx) => requirePermission(ctx.actor, "job.manage"),
  run: async (ctx, { id }) => {
    const row = await findJobRow(ctx.access, id);
    if (!row) throw new RegistryError("not_found", `There is no job ${id}.`);
    if (!canRetry(row.state))
      throw new RegistryError("conflict", `The job is ${row.state} and cannot be run once more.`);
    await retryRow(ctx.access, row.kind, id);
    const result: JobDto = presentJob((await findJobRow(ctx.access, id)) ?? row);
    return { result, audit: { entity: "job", entityId: id, entityName: row.kind, before: { state: row.state } } };
  },
});
