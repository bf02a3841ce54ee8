import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { cancelOpenDryRuns, insertDryRun } from "@/lib/code-policies/dry-run-store";
import { presentDryRun } from "@/lib/code-policies/present";
import { policyRef } from "@/lib/code-policies/schema";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import { requireAuthor, requireLockedPolicy } from "./require-policy";

/** Asks for a policy to be tried on the newest version of every API it is bound to. One that is under way is ended. */
export const startDryRun = defineMutation({
  action: "code-policy.dry-run",
  input: policyRef,
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (tx, { policy: slug }) => {
    const by = requireAuthor(tx);
    const row = await requireLockedPolicy(tx, slug);
    await cancelOpenDryRuns(tx.access, row.id, tx.now);
    const run = await insertDryRun(tx.access, { policyId: row.id, number: row.number, by, now: tx.now });
    await enqueueJob(tx, "policy-dry-run", { runId: run.id }, { singletonKey: run.id });
    return {
      result: presentDryRun(run),
      audit: { entity: "code-policy", entityId: row.id, entityName: slug, after: { number: row.number, run: run.id } },
    };
  },
});
