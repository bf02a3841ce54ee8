import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { EMPTY_CHAIN } from "@/lib/audit/model";
import type { AuditHeadDto } from "@/lib/audit/schema";
import { readAnchor } from "@/lib/audit/store";

/** The number and hash of the last entry that was written: for who keeps it elsewhere, to compare with later. */
export const getAuditHead = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "audit.read"),
  run: async (ctx): Promise<AuditHeadDto> => {
    const anchor = await readAnchor(ctx.access);
    const { sequence, hash } = anchor ?? EMPTY_CHAIN;
    return { sequence: sequence.toString(), hash, at: anchor?.at.toISOString() ?? null };
  },
});
