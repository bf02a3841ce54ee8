import { z } from "zod";
import { actorKindOf, type EventDto } from "@/lib/audit/schema";
import { listAfter, readHead } from "@/lib/audit/store";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";

/** Events of one look; what is more comes with the next. */
const MOST_EVENTS = 100;

/** What was done after a row of the audit log, oldest first; without one nothing yet, and where to go on from. */
export const tailAudit = defineQuery({
  input: z.strictObject({ after: z.bigint().nonnegative().optional() }),
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { after }): Promise<{ events: EventDto[]; last: bigint }> => {
    if (after === undefined) return { events: [], last: (await readHead(ctx.access)).sequence };
    const rows = await listAfter(ctx.access, after, MOST_EVENTS);
    const events = rows.map((row) => ({
      sequence: row.sequence.toString(),
      at: row.at.toISOString(),
      action: row.action,
      entity: row.entity,
      entityId: row.entityId,
      actor: { kind: actorKindOf(row.actor.kind), name: row.actor.name },
    }));
    return { events, last: rows.at(-1)?.sequence ?? after };
  },
});
