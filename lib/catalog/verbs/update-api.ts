import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { presentApi } from "@/lib/catalog/present";
import { apiPatch } from "@/lib/catalog/schema";
import { countOpenReviews, findTeam, updateApi as writeApi } from "@/lib/catalog/store";
import { queueRelinting } from "@/lib/rulesets/verbs/queue-relinting";
import { indexApi } from "@/lib/search/verbs/index-api";
import { requireApi } from "./require-api";
import { requireApiRevision, staleRevision } from "./require-api-revision";
import { requireTeam } from "./require-team";

/**
 * Changes attributes of an API. Giving it to another team needs the right to have APIs there, and to take it from its own,
 * as deleting it does: what must be reviewed, and by whom, goes with the team.
 */
export const updateApi = defineMutation({
  action: "api.update",
  input: z.strictObject({
    api: z.string().max(80),
    patch: apiPatch,
    expected: z.array(z.string()).readonly().optional(),
  }),
  authorize: async (ctx, { api, patch }) => {
    requirePermission(ctx.actor, "registry.read");
    const { team } = await requireApi(ctx, api);
    requirePermission(ctx.actor, "api.update", team.id);
    if (!patch.team || patch.team === team.slug) return;
    requirePermission(ctx.actor, "api.create", (await findTeam(ctx.access, patch.team))?.id);
    requirePermission(ctx.actor, "api.delete", team.id);
  },
  run: async (ctx, input) => {
    const before = await requireApi(ctx, input.api);
    const { team: teamSlug, ...patch } = input.patch;
    const openReviews = (await countOpenReviews(ctx.access, [before.id])).get(before.id) ?? 0;
    const earlier = presentApi(before, openReviews);
    requireApiRevision(input.expected, earlier);
    const team = teamSlug ? await requireTeam(ctx, teamSlug) : before.team;
    if (!(await writeApi(ctx.access, before, patch, team, ctx.now))) throw staleRevision();
    await indexApi(ctx, before.id);
    // Team, domain and labels decide which rulesets hold.
    await queueRelinting(ctx);
    const after = await requireApi(ctx, input.api);
    const result = presentApi(after, openReviews);
    const changed = Object.keys(input.patch);
    const pick = (dto: object) => Object.fromEntries(Object.entries(dto).filter(([key]) => changed.includes(key)));
    return {
      result,
      audit: { entity: "api", entityId: after.id, entityName: after.slug, before: pick(earlier), after: pick(result) },
    };
  },
});
