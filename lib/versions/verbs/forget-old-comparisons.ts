import type { ServiceContext } from "@/lib/core/context";
import { deleteCachedDiffsBefore } from "@/lib/versions/diff-cache-store";

/** For how long a comparison is kept: it is only a cache, and keyed by the day. */
export const KEPT_DAYS = 7;

/** Drops comparisons made before; returns how many. A cache is no part of the registry: not in the audit log. */
export async function forgetOldComparisons(ctx: ServiceContext): Promise<number> {
  return deleteCachedDiffsBefore(ctx.access, new Date(ctx.now.getTime() - KEPT_DAYS * 86_400_000));
}
