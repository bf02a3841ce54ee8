import type { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { parseInput } from "@/lib/core/parse-input";
import { requirePerson } from "@/lib/notifications/policy";
import { type MarkAnswer, markInput } from "@/lib/notifications/schema";
import { countUnread, markRows, type Meant } from "@/lib/notifications/store";
import { presentUnread } from "./present-notification";

/**
 * Marks the caller's own notifications as read or done, or takes that back; what is done is read, too. Of others' nothing
 * changes. How people keep their inboxes is nobody else's business: it is not in the audit log.
 */
export async function markNotifications(ctx: ServiceContext, raw: z.input<typeof markInput>): Promise<MarkAnswer> {
  const { id } = requirePerson(ctx.actor);
  const { ids, until, kind, read, done } = parseInput(markInput, raw);
  const meant: Meant = ids ? { ids } : { until: until === undefined ? ctx.now : new Date(until), kind };
  return ctx.transaction(async (tx) => {
    const mark = { read: done ? true : read, done };
    const changed = await markRows(tx.access, id, meant, mark, tx.now);
    return { changed, ...presentUnread(await countUnread(tx.access, id)) };
  });
}
