import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { can, requirePermission } from "@/lib/members/policy";
import { listTeamsOfWaivers } from "@/lib/waivers/store";

/** Of some waivers, the ids of those that the caller may revoke. */
export const listRevocableWaivers = defineQuery({
  input: z.strictObject({ ids: z.array(z.uuid()).max(200) }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { ids }): Promise<string[]> => {
    const teams = await listTeamsOfWaivers(ctx.access, ids);
    return ids.filter((id) => {
      const teamId = teams.get(id);
      return teamId !== undefined && can(ctx.actor, "waiver.grant", teamId);
    });
  },
});
