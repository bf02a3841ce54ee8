import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { CHAIN_START, type ChainHead, verifyChain } from "@/lib/audit/model";
import type { AuditVerification } from "@/lib/audit/schema";
import { listAfter } from "@/lib/audit/store";

const BATCH = 1_000;
/** Less than any number a row can have, so that one slipped in before the first is seen. */
const BEFORE_ALL = -(2n ** 63n);

/** Recomputes the hash chain from its first row: how many rows fit, and the first that does not. */
export const verifyAudit = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => requirePermission(ctx.actor, "audit.read"),
  run: async (ctx): Promise<AuditVerification> => {
    let head: ChainHead = { sequence: 0n, hash: CHAIN_START };
    let after = BEFORE_ALL;
    for (;;) {
      const rows = await listAfter(ctx.access, after, BATCH);
      const check = verifyChain(head, rows);
      head = check.head;
      after = head.sequence;
      const checked = Number(head.sequence);
      if (check.firstBad !== null) return { ok: false, checked, firstBad: check.firstBad.toString() };
      if (rows.length < BATCH) return { ok: true, checked };
    }
  },
});
