import type { ServiceContext } from "@/lib/core/context";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { requirePermission } from "@/lib/members/policy";

/** Throws unless the actor may change what is promised of an API. Whether there is such an API is told only to who may read. */
export async function requireChange(ctx: ServiceContext, { api }: { api: string }): Promise<void> {
  requirePermission(ctx.actor, "registry.read");
  requirePermission(ctx.actor, "api.update", (await requireApi(ctx, api)).teamId);
}
