import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { maySeeRun } from "@/lib/imports/policy";
import { presentRun } from "@/lib/imports/present";
import type { ImportRunDto } from "@/lib/imports/schema";
import { countItems, findRun, lockRun, type RunRow } from "@/lib/imports/store";

/** A run that the caller may see. Throws `not_found`, also for runs of others. */
export async function requireRun(ctx: ServiceContext, id: string): Promise<RunRow> {
  return requireSeen(ctx, await findRun(ctx.access, id));
}

/** The same, held until the transaction ends. */
export async function requireLockedRun(ctx: ServiceContext, id: string): Promise<RunRow> {
  return requireSeen(ctx, await lockRun(ctx.access, id));
}

function requireSeen(ctx: ServiceContext, run: RunRow | null): RunRow {
  if (run && (ctx.actor.kind === "system" || maySeeRun(ctx.actor, createdBy(run)))) return run;
  throw new RegistryError("not_found", "There is no such import, or it is somebody else's.", {
    fix: "See /api/v1/imports.",
  });
}

/** Who began a run. */
export function createdBy(run: RunRow): { kind: "user" | "token"; id: string } {
  return { kind: run.createdByKind === "token" ? "token" : "user", id: run.createdById };
}

/** A run with its counts, as it is shown. */
export async function showRun(ctx: ServiceContext, id: string): Promise<ImportRunDto> {
  const run = await requireRun(ctx, id);
  return presentRun(run, (await countItems(ctx.access, [id])).get(id));
}
