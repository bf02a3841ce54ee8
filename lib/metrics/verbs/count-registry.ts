import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { requirePermission } from "@/lib/members/policy";
import { countRows } from "@/lib/metrics/store";

/** How much there is: for those who watch the registry. Every state is named, also those that no version is in. */
export const countRegistry = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx) => {
    const { versions, ...counts } = await countRows(ctx.access);
    return { ...counts, versions: VERSION_STATES.map((state) => ({ state, count: versions.get(state) ?? 0 })) };
  },
});
