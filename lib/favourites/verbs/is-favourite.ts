import { z } from "zod";
import { apiSlug } from "@/lib/catalog/schema";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { hasFavourite } from "@/lib/favourites/store";

/** Whether an API is a favourite of the caller; undefined for who has none, being no person. */
export const isFavourite = defineQuery({
  input: z.strictObject({ api: apiSlug }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { api }): Promise<boolean | undefined> =>
    ctx.actor.kind === "user" ? hasFavourite(ctx.access, ctx.actor.id, api) : undefined,
});
