import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { listTeamNames } from "@/lib/members/store/teams";

/** More teams than anybody chooses from in a list. */
const MOST_NAMED = 1_000;

/** The names of the teams, by slug: to choose among them. */
export const listNamedTeams = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: (ctx): Promise<{ slug: string; name: string }[]> => listTeamNames(ctx.access, MOST_NAMED),
});
