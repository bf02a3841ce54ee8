import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePerson } from "@/lib/notifications/policy";
import type { UnreadCounts } from "@/lib/notifications/schema";
import { countUnread as countRows } from "@/lib/notifications/store";
import { presentUnread } from "./present-notification";

/** How much of the caller's own inbox is unread. */
export const countUnread = defineQuery({
  input: z.strictObject({}),
  authorize: (ctx) => void requirePerson(ctx.actor),
  run: async (ctx): Promise<UnreadCounts> => presentUnread(await countRows(ctx.access, requirePerson(ctx.actor).id)),
});
