import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { evidenceRef, withdrawEvidenceQuery } from "@/lib/evidence/schema";
import { markWithdrawn } from "@/lib/evidence/store";
import { requireEvidence } from "./require-evidence";

/** Takes a report back: it stays readable, and counts no more. Again is fine and changes nothing. */
export const withdrawEvidence = defineMutation({
  action: "evidence.withdraw",
  input: z.strictObject({ ...evidenceRef.shape, ...withdrawEvidenceQuery.shape }),
  authorize: async (ctx, { id }) => {
    requirePermission(ctx.actor, "registry.read");
    requirePermission(ctx.actor, "evidence.write", (await requireEvidence(ctx, id)).api.teamId);
  },
  run: async (tx, { id, reason = "" }) => {
    const row = await requireEvidence(tx, id);
    if (!(await markWithdrawn(tx.access, id, tx.now))) return { result: null, audit: null };
    const before = { evidence: id, kind: row.kind, outcome: row.outcome, digest: row.digest };
    return {
      result: null,
      audit: { entity: "api", entityId: row.apiId, entityName: row.api.slug, before, reason },
    };
  },
});
