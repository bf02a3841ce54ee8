import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { listDomains } from "@/lib/deprecations/store/board-facts";
import { requirePermission } from "@/lib/members/policy";

/** Domains that the board can be narrowed to. */
export const listBoardDomains = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: (ctx): Promise<string[]> => listDomains(ctx.access),
});
