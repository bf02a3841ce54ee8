import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import type { ChainedRecord } from "@/lib/audit/model";
import { auditChoice } from "@/lib/audit/schema";
import { readHead } from "@/lib/audit/store";
import { listEntriesUp } from "@/lib/audit/store/entries";

/** Rows that are held in memory at a time. */
const BATCH = 500;

/**
 * Every entry that fits, whole, oldest first, up to the last one of now, read some hundreds at a time as they are taken. For
 * those who are signed in: what is hidden from others is part of what the hashes cover.
 */
export const exportAudit = defineQuery({
  input: auditChoice,
  authorize: (ctx) => {
    requirePermission(ctx.actor, "audit.read");
    if (ctx.actor.kind !== "anonymous") return;
    throw new RegistryError("unauthenticated", "The audit log is exported whole, with what is for members only.", {
      fix: "Sign in, or send Authorization: Bearer with an API token.",
    });
  },
  run: async (ctx, filter): Promise<AsyncIterable<ChainedRecord>> => {
    const search = { filter, reader: ctx.actor };
    const { sequence: upTo } = await readHead(ctx.access);
    return (async function* () {
      let after = 0n;
      while (after < upTo) {
        const { rows, lookedTo } = await listEntriesUp(ctx.access, search, { after, upTo, limit: BATCH });
        yield* rows;
        after = lookedTo;
      }
    })();
  },
});
