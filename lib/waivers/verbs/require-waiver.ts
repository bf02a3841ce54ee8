import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { requirePermission } from "@/lib/members/policy";
import { findWaiver, type WaiverRow } from "@/lib/waivers/store";

/** The waiver of an id. Throws `not_found`. */
export async function requireWaiver(ctx: ServiceContext, id: string): Promise<WaiverRow> {
  const row = await findWaiver(ctx.access, id);
  if (!row) throw new RegistryError("not_found", "There is no such waiver.", { fix: "See /api/v1/waivers." });
  return row;
}

/** Throws unless the caller may decide on waivers of this one's team. */
export async function authorizeDecision(ctx: ServiceContext, { id }: { id: string }): Promise<void> {
  requirePermission(ctx.actor, "registry.read");
  requirePermission(ctx.actor, "waiver.grant", (await requireWaiver(ctx, id)).api.teamId);
}
