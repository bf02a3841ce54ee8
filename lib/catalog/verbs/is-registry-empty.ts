import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { hasAnyApiOrTeam } from "@/lib/catalog/store";

/** Whether nothing was ever put into this registry. */
export const isRegistryEmpty = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx) => !(await hasAnyApiOrTeam(ctx.access)),
});
