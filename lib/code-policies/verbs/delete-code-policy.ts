import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { requirePermission } from "@/lib/members/policy";
import { policyRef } from "@/lib/code-policies/schema";
import { deletePolicyRow, policyOf } from "@/lib/code-policies/store";
import { requireLockedPolicy } from "./require-policy";

/** Removes a policy that is off, with its versions and dry runs; the audit log keeps what it said. Throws `conflict` for one that is not. */
export const deleteCodePolicy = defineMutation({
  action: "code-policy.delete",
  input: policyRef.extend({ expected: z.array(z.string()).readonly().optional() }),
  authorize: (ctx) => requirePermission(ctx.actor, "policy.manage"),
  run: async (tx, { policy: slug, expected }) => {
    const row = await requireLockedPolicy(tx, slug);
    requireRevision(expected, row.revision);
    if (row.state !== "off") {
      throw new RegistryError("conflict", `The policy ${slug} is ${row.state === "on" ? "on" : "in dry run"}.`, {
        fix: "Switch it off first.",
      });
    }
    await deletePolicyRow(tx.access, row.id);
    const { id: _i, slug: _s, revision: _r, ...before } = policyOf(row);
    return { result: undefined, audit: { entity: "code-policy", entityId: row.id, entityName: slug, before } };
  },
});
