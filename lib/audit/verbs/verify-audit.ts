import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { CHAIN_START, type ChainHead, verifyChain } from "@/lib/audit/model";
import type { AuditVerification } from "@/lib/audit/schema";
import { listAfter } from "@/lib/audit/store";

const BATCH = 1_000;

/** Recomputes the hash chain from its first row, and names the first row that does not fit. */
export const verifyAudit = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "audit.read"),
  run: async (ctx): Promise<AuditVerification> => {
    let head: ChainHead = { sequence: 0n, hash: CHAIN_START };
    for (;;) {
      const rows = await listAfter(ctx.access, head.sequence, BATCH);
      const next = verifyChain(head, rows);
      if ("firstBad" in next) {
        return { ok: false, checked: Number(head.sequence), firstBad: next.firstBad.toString() };
      }
      head = next;
      if (rows.length < BATCH) return { ok: true, checked: Number(head.sequence) };
    }
  },
});
