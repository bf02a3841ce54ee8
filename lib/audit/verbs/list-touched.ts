import { listTouched as listTouchedRows, type TouchedEntity } from "@/lib/audit/store";
import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";

/**
 * What was changed after a revision (`registryRevision`), the first change first, up to `limit` entries: which rows to read
 * again. Says that something changed, not what it is now.
 */
export async function listTouched(
  ctx: ServiceContext,
  { after, limit }: { after: bigint; limit: number },
): Promise<TouchedEntity[]> {
  requirePermission(ctx.actor, "registry.read");
  return listTouchedRows(ctx.access, after, limit);
}
