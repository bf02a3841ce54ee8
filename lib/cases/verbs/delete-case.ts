import { z } from "zod";
import { caseSlug } from "@/lib/cases/schema";
import { deleteCaseRow, findCaseRow, lockCase } from "@/lib/cases/store";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { SHIPPED_CASES } from "@/lib/maturity/cases/shipped-cases";
import { requirePermission } from "@/lib/members/policy";

/**
 * Removes a case that was written here; one that comes with Concordat is as it came then. Throws `not_found`,
 * `stale_revision`, and `conflict` for a shipped one that nobody changed.
 */
export const deleteCase = defineMutation({
  action: "case.delete",
  input: z.strictObject({ slug: caseSlug, expected: z.array(z.string()).readonly().optional() }),
  authorize: (ctx) => requirePermission(ctx.actor, "case.manage"),
  run: async (ctx, { slug, expected }) => {
    await lockCase(ctx.access, slug);
    const row = await findCaseRow(ctx.access, slug);
    if (!row) throw SHIPPED_CASES.has(slug) ? comesWithConcordat() : missing();
    requireRevision(expected, row.revision);
    await deleteCaseRow(ctx.access, row.id);
    return { result: null, audit: { entity: "case", entityId: slug, entityName: slug, before: { slug } } };
  },
});

function missing(): RegistryError {
  return new RegistryError("not_found", "There is no such case.", { fix: "See /api/v1/cases for those there are." });
}

function comesWithConcordat(): RegistryError {
  return new RegistryError("conflict", "This case comes with Concordat, and cannot be removed.", {
    fix: "Write it anew with PUT, if it should say something else.",
  });
}
