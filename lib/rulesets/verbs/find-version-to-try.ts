import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { walkLintable } from "@/lib/versions/verbs/lintable-versions";

/** Some version that a ruleset can be tried on; null where no API has one. */
export const findVersionToTry = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx): Promise<{ api: string; version: string } | null> => {
    for await (const { api, label } of walkLintable(ctx, "newest")) return { api: api.slug, version: label };
    return null;
  },
});
