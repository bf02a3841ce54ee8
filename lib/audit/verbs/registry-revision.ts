import { currentRevision } from "@/lib/audit/current-revision";
import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";

/**
 * A number that every change of the registry raises: the highest sequence of the audit log, which is written in the
 * transaction of each change, one after another. What a process keeps in memory is as fresh as the revision it was read at.
 * Read it before what is kept, so that a change in between is seen next time. Outside transactions only: inside one it may
 * count a change that is undone later.
 */
export async function registryRevision(ctx: ServiceContext): Promise<bigint> {
  requirePermission(ctx.actor, "registry.read");
  return currentRevision(ctx.access);
}
