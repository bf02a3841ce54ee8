import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { viewId } from "@/lib/views/schema";
import { deleteViewRow } from "@/lib/views/store";
import { requireManagedView } from "./require-view";

/** Removes a view; for those for whom the catalogue opened with it, it opens with all APIs again. */
export const deleteView = defineMutation({
  action: "view.delete",
  input: z.strictObject({ id: viewId }),
  authorize: async (ctx, { id }) => {
    await requireManagedView(ctx, id);
  },
  run: async (ctx, { id }) => {
    const { name, query, team } = await requireManagedView(ctx, id);
    await deleteViewRow(ctx.access, id);
    return {
      result: null,
      audit: { entity: "view", entityId: id, entityName: name, before: { query, team: team?.slug ?? null } },
    };
  },
});
