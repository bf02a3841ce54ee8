import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { requirePermission } from "@/lib/members/policy";
import { insertDefaultPolicy, lockDefaultPolicy } from "@/lib/policies/store";

/** Makes the default policy where there is none; true where it made it. */
export const ensureDefaultPolicy = defineMutation({
  action: "policy.set",
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (ctx) => {
    const made = await insertDefaultPolicy(ctx.access, DEFAULT_LIFECYCLE_POLICY, ctx.now);
    const policy = await lockDefaultPolicy(ctx.access);
    if (!made || !policy) return { result: false, audit: null };
    return {
      result: true,
      audit: { entity: "policy", entityId: policy.id, entityName: "default", after: DEFAULT_LIFECYCLE_POLICY },
    };
  },
});
