import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { contentRevision, requireRevision } from "@/lib/core/revision";
import { canonicalViewQuery } from "@/lib/views/model";
import { type ViewDto, viewId, viewPatch } from "@/lib/views/schema";
import { changeView, countViews, findDefaultViewId, lockOwner } from "@/lib/views/store";
import { nameIsTaken } from "./name-is-taken";
import { presentView } from "./present-view";
import { requireManagedView } from "./require-view";
import { viewFacts } from "./view-facts";

/** Gives a view another name, or other filters. Throws `not_found`, `forbidden`, and `conflict` where the name is taken; `stale_revision`. */
export const updateView = defineMutation({
  action: "view.update",
  input: z.strictObject({ id: viewId, patch: viewPatch, expected: z.array(z.string()).readonly().optional() }),
  authorize: async (ctx, { id }) => {
    await requireManagedView(ctx, id);
  },
  run: async (ctx, { id, patch, expected }) => {
    const before = await requireManagedView(ctx, id);
    const defaultId = ctx.actor.kind === "user" ? await findDefaultViewId(ctx.access, ctx.actor.id) : null;
    requireRevision(expected, contentRevision(presentView(before, ctx.actor, defaultId)));
    const name = patch.name ?? before.name;
    const query = patch.query === undefined ? before.query : canonicalViewQuery(patch.query);
    const whose = { ownerId: before.ownerId, teamId: before.teamId };
    await lockOwner(ctx.access, whose);
    if ((await countViews(ctx.access, whose, name, id)).isTaken) throw nameIsTaken(name);
    const hasChanged = name !== before.name || query !== before.query;
    const after = hasChanged ? await changeView(ctx.access, id, { name, query, updatedAt: ctx.now }) : before;
    const view: ViewDto = presentView(after, ctx.actor, defaultId);
    return {
      result: view,
      audit: hasChanged ? { entity: "view", entityId: id, ...viewFacts(after, { before, after }) } : null,
    };
  },
});
