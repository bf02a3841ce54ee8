import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { presentJob } from "@/lib/queue/present";
import { type JobDto, jobRef } from "@/lib/queue/schema";
import { findJobRow } from "@/lib/queue/store";

/** One job, with its progress. Throws `not_found`, too, for one that was put away for good. */
export const getJob = defineQuery({
  input: jobRef,
  authorize: (ctx) => requirePermission(ctx.actor, "job.manage"),
  run: async (ctx, { id }): Promise<JobDto> => {
    const row = await findJobRow(ctx.access, id);
    if (!row) throw new RegistryError("not_found", `There is no job ${id}.`);
    return presentJob(row);
  },
});
