import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { listTeamsInput, type TeamDto } from "@/lib/members/schema";
import { presentTeam } from "@/lib/members/schema/present";
import { listTeamRows } from "@/lib/members/store/teams";

/** The teams, by slug. */
export const listTeams = defineQuery({
  input: listTeamsInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<Page<TeamDto>> => {
    const rows = await listTeamRows(ctx.access, filter);
    return cutPage(rows, filter.limit, (row) => [row.slug], presentTeam);
  },
});
