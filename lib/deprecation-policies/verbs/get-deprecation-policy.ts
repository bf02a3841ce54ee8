import { defineQuery } from "@/lib/core/query";
import { presentPolicy } from "@/lib/deprecation-policies/present";
import { type DeprecationPolicyDto, deprecationPolicyRef } from "@/lib/deprecation-policies/schema";
import { requirePermission } from "@/lib/members/policy";
import { requirePolicy } from "./authorize-policy";

/** One deprecation policy. Throws `not_found`. */
export const getDeprecationPolicy = defineQuery({
  input: deprecationPolicyRef,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { deprecationPolicy }): Promise<DeprecationPolicyDto> =>
    presentPolicy(await requirePolicy(ctx, deprecationPolicy)),
});
