import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { changeDryRun } from "@/lib/code-policies/dry-run-store";
import { presentDryRun } from "@/lib/code-policies/present";
import { dryRunRef } from "@/lib/code-policies/schema";
import { requireDryRun } from "./get-dry-run";

/** Ends a dry run before it is through; what it found until then stays. Throws `conflict` for one that has ended. */
export const cancelDryRun = defineMutation({
  action: "code-policy.cancel",
  input: dryRunRef,
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (tx, { policy, run: id }) => {
    const run = await requireDryRun(tx, policy, id);
    const end = { state: "cancelled", finishedAt: tx.now };
    if (!(await changeDryRun(tx.access, id, ["waiting", "running"], end))) {
      throw new RegistryError("conflict", "The dry run has ended.");
    }
    return {
      result: presentDryRun({ ...(await requireDryRun(tx, policy, id)) }),
      audit: {
        entity: "code-policy",
        entityId: run.policyId,
        entityName: policy,
        before: { run: id, state: run.state },
      },
    };
  },
});
