import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { canCancel } from "@/lib/queue/policy";
import { presentJob } from "@/lib/queue/present";
import { type JobDto, jobRef } from "@/lib/queue/schema";
import { findJobRow, cancelJob as cancelRow } from "@/lib/queue/store";

/** Calls off a job that has not ended; one at work goes on, but is not repeated. Throws `conflict` for one that ended. */
export const cancelJob = defineMutation({
  action: "job.cancel",
  input: jobRef,
  authorize: (ctx) => requirePermission(ctx.actor, "job.manage"),
  run: async (ctx, { id }) => {
    const row = await findJobRow(ctx.access, id);
    if (!row) throw new RegistryError("not_found", `There is no job ${id}.`);
    if (!canCancel(row.state)) throw new RegistryError("conflict", `The job is ${row.state} and cannot be called off.`);
    await cancelRow(ctx.access, row.kind, id);
    const result: JobDto = presentJob((await findJobRow(ctx.access, id)) ?? row);
    return { result, audit: { entity: "job", entityId: id, entityName: row.kind, before: { state: row.state } } };
  },
});
