import { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { utcDay } from "@/lib/lifecycle/notice";
import { requirePermission } from "@/lib/members/policy";
import { exemptionRef, revokeExemptionQuery } from "@/lib/exemptions/schema";
import { type ExemptionRow, findExemption, markRevoked } from "@/lib/exemptions/store";

async function requireExemption(ctx: ServiceContext, id: string): Promise<ExemptionRow> {
  const row = await findExemption(ctx.access, id);
  if (!row) throw new RegistryError("not_found", "There is no such exemption.", { fix: "See /api/v1/exemptions." });
  return row;
}

/** Ends an exemption before its time; again is fine and changes nothing. Throws `not_found`. */
export const revokeExemption = defineMutation({
  action: "exemption.revoke",
  input: z.strictObject({ ...exemptionRef.shape, ...revokeExemptionQuery.shape }),
  authorize: (ctx) => requirePermission(ctx.actor, "exemption.grant"),
  run: async (tx, { id, reason = "" }) => {
    const row = await requireExemption(tx, id);
    if (!(await markRevoked(tx.access, id, tx.now))) return { result: null, audit: null };
    const before = { exemption: id, check: row.check, expiresOn: utcDay(row.expiresOn) };
    const named =
      row.apiId === null
        ? { entity: "team", entityId: row.teamId ?? "", entityName: row.team?.slug ?? "" }
        : { entity: "api", entityId: row.apiId, entityName: row.api?.slug ?? "" };
    return { result: null, audit: { ...named, before, reason } };
  },
});
