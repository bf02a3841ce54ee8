import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import type { ServiceContext } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";
import { waiverId } from "@/lib/waivers/schema";
import { findWaiver, markRevoked, type WaiverRow } from "@/lib/waivers/store";
import { presentWaiver } from "./present-waiver";

async function requireWaiver(ctx: ServiceContext, id: string): Promise<WaiverRow> {
  const row = await findWaiver(ctx.access, id);
  if (!row) throw new RegistryError("not_found", "There is no such waiver.", { fix: "See /api/v1/waivers." });
  return row;
}

/** Ends a waiver before its time; again is fine and changes nothing. Versions that it let through stay as they are. */
export const revokeWaiver = defineMutation({
  action: "waiver.revoke",
  input: waiverId,
  authorize: async (ctx, { id }) => {
    requirePermission(ctx.actor, "registry.read");
    requirePermission(ctx.actor, "waiver.grant", (await requireWaiver(ctx, id)).api.teamId);
  },
  run: async (ctx, { id }) => {
    const before = presentWaiver(await requireWaiver(ctx, id), ctx.now);
    if (!(await markRevoked(ctx.access, id, ctx.now))) return { result: null, audit: null };
    const entityName = before.version === null ? before.api : `${before.api}@${before.version}`;
    const after = { ...before, state: "revoked", revokedAt: ctx.now };
    return { result: null, audit: { entity: "waiver", entityId: id, entityName, before, after } };
  },
});
