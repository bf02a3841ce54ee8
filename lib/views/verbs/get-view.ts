import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { type ViewDto, viewId } from "@/lib/views/schema";
import { findDefaultViewId } from "@/lib/views/store";
import { presentView } from "./present-view";
import { requireView } from "./require-view";

/** One view. Throws `not_found`. */
export const getView = defineQuery({
  input: z.strictObject({ id: viewId }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { id }): Promise<ViewDto> => {
    const view = await requireView(ctx, id);
    const defaultId = ctx.actor.kind === "user" ? await findDefaultViewId(ctx.access, ctx.actor.id) : null;
    return presentView(view, ctx.actor, defaultId);
  },
});
