import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { EMPTY_CHAIN } from "@/lib/audit/model";
import type { AuditVerification } from "@/lib/audit/schema";
import { checkRows } from "./check-chain";

/** Recomputes the hash chain from its first row to its end: how many rows fit, and the first that does not, or is missing. */
export const verifyAudit = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "audit.read"),
  run: async (ctx): Promise<AuditVerification> => {
    const { last, firstBad } = await checkRows(ctx.access, EMPTY_CHAIN, Number.MAX_SAFE_INTEGER);
    const checked = Number(last.sequence);
    return firstBad === null ? { ok: true, checked } : { ok: false, checked, firstBad: firstBad.toString() };
  },
});
