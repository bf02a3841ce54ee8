import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { requirePermission } from "@/lib/members/policy";
import { findLastDryRuns, hasFinishedDryRun } from "@/lib/code-policies/dry-run-store";
import { presentPolicy } from "@/lib/code-policies/present";
import { policyRef, switchPolicyInput } from "@/lib/code-policies/schema";
import { updatePolicyState } from "@/lib/code-policies/store";
import { requireAuthor, requireLockedPolicy } from "./require-policy";

/**
 * Switches a policy on, off, or to a dry run in every review. Throws `conflict` where it is to be on and what it says now
 * was never tried on the estate, unless whoever switches it goes without; `not_found`, `stale_revision`.
 */
export const switchCodePolicy = defineMutation({
  action: "code-policy.switch",
  input: policyRef.extend({ change: switchPolicyInput, expected: z.array(z.string()).readonly().optional() }),
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (tx, { policy: slug, change, expected }) => {
    const by = requireAuthor(tx);
    const row = await requireLockedPolicy(tx, slug);
    requireRevision(expected, row.revision);
    const tried = await hasFinishedDryRun(tx.access, row.id, row.number);
    if (change.state === "on" && !tried && !change.withoutDryRun) {
      throw new RegistryError("conflict", `What ${slug} says now was never tried on the versions there are.`, {
        fix: `POST /api/v1/code-policies/${slug}/dry-runs first, or send withoutDryRun: true.`,
      });
    }
    const authorship = { by, now: tx.now, note: change.reason };
    const after = row.state === change.state ? row : await updatePolicyState(tx.access, row, change.state, authorship);
    const runs = await findLastDryRuns(tx.access, [row.id]);
    const said = { state: change.state, reason: change.reason, ...(tried ? {} : { withoutDryRun: true }) };
    return {
      result: presentPolicy(after, runs.get(row.id) ?? null),
      audit:
        row.state === change.state
          ? null
          : { entity: "code-policy", entityId: row.id, entityName: slug, before: { state: row.state }, after: said },
    };
  },
});
