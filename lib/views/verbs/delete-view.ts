import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { contentRevision, requireRevision } from "@/lib/core/revision";
import { viewId } from "@/lib/views/schema";
import { deleteViewRow, findDefaultViewId } from "@/lib/views/store";
import { presentView } from "./present-view";
import { requireManagedView } from "./require-view";
import { viewFacts } from "./view-facts";

/** Removes a view; for those for whom the catalogue opened with it, it opens with all APIs again. */
export const deleteView = defineMutation({
  action: "view.delete",
  input: z.strictObject({ id: viewId, expected: z.array(z.string()).readonly().optional() }),
  authorize: async (ctx, { id }) => {
    await requireManagedView(ctx, id);
  },
  run: async (ctx, { id, expected }) => {
    const row = await requireManagedView(ctx, id);
    const defaultId = ctx.actor.kind === "user" ? await findDefaultViewId(ctx.access, ctx.actor.id) : null;
    requireRevision(expected, contentRevision(presentView(row, ctx.actor, defaultId)));
    await deleteViewRow(ctx.access, id);
    return {
      result: null,
      audit: { entity: "view", entityId: id, ...viewFacts(row, { before: row }) },
    };
  },
});
