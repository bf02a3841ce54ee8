import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { PERMISSIONS, type Permission } from "@/lib/members/model";
import { can, requirePermission } from "@/lib/members/policy";
import { teamSlug } from "@/lib/members/schema";
import { findTeam } from "./find-team";

/** Everything the caller may do with what a team owns: what pages offer, and what they leave out. Throws `not_found`. */
export const getPermissions = defineQuery({
  input: z.strictObject({ team: teamSlug }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { team }): Promise<ReadonlySet<Permission>> => {
    const { id } = await findTeam(ctx, team);
    return new Set(PERMISSIONS.filter((permission) => can(ctx.actor, permission, id)));
  },
});
