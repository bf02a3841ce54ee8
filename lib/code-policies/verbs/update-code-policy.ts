import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { requirePermission } from "@/lib/members/policy";
import { presentPolicy } from "@/lib/code-policies/present";
import { policyRef, policyTextInput } from "@/lib/code-policies/schema";
import { insertPolicyVersion, policyOf } from "@/lib/code-policies/store";
import { findLastDryRuns } from "@/lib/code-policies/dry-run-store";
import { toPolicyText } from "./create-code-policy";
import { requireLockedPolicy, requireAuthor } from "./require-policy";
import { requireSoundPolicy } from "./require-sound-policy";

/**
 * Gives a policy another version; those before it stay as they are. One that is on holds from now on as it is written
 * now. Throws `not_found`, `stale_revision`, and `invalid_input` with line and column.
 */
export const updateCodePolicy = defineMutation({
  action: "code-policy.update",
  input: policyRef.extend({ text: policyTextInput, expected: z.array(z.string()).readonly().optional() }),
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  prepare: (_ctx, { text }) => requireSoundPolicy(text),
  run: async (tx, { policy: slug, text: input, expected }) => {
    const by = requireAuthor(tx);
    const row = await requireLockedPolicy(tx, slug);
    requireRevision(expected, row.revision);
    const { state, number, revision: _r, id: _i, slug: _s, ...before } = policyOf(row);
    const text = toPolicyText(input);
    const after = await insertPolicyVersion(tx.access, row, text, { by, now: tx.now, note: input.note });
    const runs = await findLastDryRuns(tx.access, [row.id]);
    return {
      result: presentPolicy(after, runs.get(row.id) ?? null),
      audit: {
        entity: "code-policy",
        entityId: row.id,
        entityName: slug,
        before: { ...before, number },
        after: { ...text, number: after.number, state, reason: input.note },
      },
    };
  },
});
