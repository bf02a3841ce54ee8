import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { can, requirePermission } from "@/lib/members/policy";
import { listTeams } from "@/lib/members/verbs/list-teams";

/** For whose webhooks somebody may make one: of these teams, or of all at once. */
export interface WebhookRights {
  mayCreate: boolean;
  forAll: boolean;
  teams: { slug: string; name: string }[];
}

/** Where the viewer may make webhooks, for the page that offers it. */
export const getWebhookRights = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx): Promise<WebhookRights> => {
    const forAll = can(ctx.actor, "webhook.manage");
    const { actor } = ctx;
    const managed = actor.kind === "user" ? actor.teams.filter((one) => can(actor, "webhook.manage", one.teamId)) : [];
    if (!forAll && managed.length === 0) return { mayCreate: false, forAll, teams: [] };
    const slugs = new Set(managed.map((one) => one.teamSlug));
    const { items } = await listTeams(ctx, { limit: 200 });
    const teams = items.filter((team) => forAll || slugs.has(team.slug)).map(({ slug, name }) => ({ slug, name }));
    return { mayCreate: true, forAll, teams };
  },
});
