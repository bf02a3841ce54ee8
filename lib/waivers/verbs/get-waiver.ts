import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { waiverId } from "@/lib/waivers/schema";
import { presentWaiver } from "./present-waiver";
import { requireWaiver } from "./require-waiver";

/** One waiver. Throws `not_found`. */
export const getWaiver = defineQuery({
  input: waiverId,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { id }) => presentWaiver(await requireWaiver(ctx, id), ctx.now),
});
