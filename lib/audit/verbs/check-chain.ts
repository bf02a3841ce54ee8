import type { DataAccess } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { type ChainHead, EMPTY_CHAIN, verifyChain, verifyEnd } from "@/lib/audit/model";
import { chainPart, type ChainPartDto } from "@/lib/audit/schema";
import { listAfter, readAnchor } from "@/lib/audit/store";

/** Rows that are read and hashed in one go; others get their turn in between. */
const BATCH = 500;
/** Less than any number a row can have, so that one slipped in before the first is seen. */
const BEFORE_ALL = -(2n ** 63n);

interface Checked {
  last: ChainHead;
  firstBad: bigint | null;
  done: boolean;
}

/** Checks some rows after a good one; at the end of the log also that it ends where it must. */
async function checkBatch(access: DataAccess, from: ChainHead, limit: number): Promise<Checked> {
  const before = (await readAnchor(access)) ?? EMPTY_CHAIN;
  const after = from.sequence === 0n ? BEFORE_ALL : from.sequence;
  const rows = await listAfter(access, after, limit);
  const { head: last, firstBad } = verifyChain(from, rows, before);
  if (firstBad !== null) return { last, firstBad, done: true };
  if (rows.length === limit) return { last, firstBad: null, done: false };
  const since = (await readAnchor(access)) ?? EMPTY_CHAIN;
  return { last, firstBad: verifyEnd(last, { before, since }), done: true };
}

/** Checks up to `limit` rows after a good one, a batch at a time. */
export async function checkRows(access: DataAccess, from: ChainHead, limit: number): Promise<Checked> {
  let checked: Checked = { last: from, firstBad: null, done: false };
  for (let left = limit; left > 0 && !checked.done; left -= BATCH) {
    checked = await checkBatch(access, checked.last, Math.min(BATCH, left));
  }
  return checked;
}

/** Recomputes a part of the hash chain, from a row whose hash the caller knows to be good, or from the first. */
export const checkChain = defineQuery({
  input: chainPart,
  authorize: (ctx) => requirePermission(ctx.actor, "audit.read"),
  run: async (ctx, { after, hash, limit }): Promise<ChainPartDto> => {
    const from = after === undefined || hash === undefined ? EMPTY_CHAIN : { sequence: BigInt(after), hash };
    const { last, firstBad, done } = await checkRows(ctx.access, from, limit);
    const total = Number((await readAnchor(ctx.access))?.sequence ?? last.sequence);
    return {
      ok: firstBad === null,
      checked: Number(last.sequence),
      ...(firstBad === null ? {} : { firstBad: firstBad.toString() }),
      done,
      last: { sequence: last.sequence.toString(), hash: last.hash },
      total: Math.max(total, Number(last.sequence)),
    };
  },
});
