import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { deprecationPolicyRef } from "@/lib/deprecation-policies/schema";
import { deletePolicyRow, lockPolicies } from "@/lib/deprecation-policies/store";
import { requireManagedPolicy } from "./authorize-policy";

/** Removes a deprecation policy that is bound nowhere; else `conflict`. Throws `not_found` and `stale_revision`. */
export const deleteDeprecationPolicy = defineMutation({
  action: "deprecation-policy.delete",
  input: z.strictObject({ ...deprecationPolicyRef.shape, expected: z.array(z.string()).readonly().optional() }),
  authorize: async (ctx, { deprecationPolicy }) => void (await requireManagedPolicy(ctx, deprecationPolicy)),
  run: async (ctx, { deprecationPolicy, expected }) => {
    await lockPolicies(ctx.access);
    const row = await requireManagedPolicy(ctx, deprecationPolicy);
    requireRevision(expected, row.revision);
    if (row._count.bindings > 0) {
      throw new RegistryError("conflict", `${row.name} is bound ${row._count.bindings} times.`, {
        fix: "Remove its bindings first.",
      });
    }
    await deletePolicyRow(ctx.access, row.id);
    const { name, description, rules } = row;
    const before = { name, description, rules };
    return {
      result: null,
      audit: { entity: "deprecation-policy", entityId: row.id, entityName: row.slug, before },
    };
  },
});
