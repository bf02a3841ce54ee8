import { z } from "zod";
import { isCursor } from "@/lib/core/paging";
import { NOTIFICATION_KINDS } from "@/lib/events/model/event-types";
import { INBOX_VIEWS } from "@/lib/notifications/schema";

const inboxQuery = z.object({
  view: z.enum(INBOX_VIEWS).default("inbox").catch("inbox"),
  kind: z.enum(NOTIFICATION_KINDS).optional().catch(undefined),
  cursor: z.string().max(500).refine(isCursor).optional().catch(undefined),
});
export type InboxQuery = z.output<typeof inboxQuery>;

/** Reads which part of the inbox an address shows. Never throws. */
export function readInboxQuery(params: Record<string, string | string[] | undefined>): InboxQuery {
  return inboxQuery.parse(params);
}

/** The address of a part of the inbox; what is the default is left out. */
export function inboxHref({ view, kind, cursor }: Partial<InboxQuery>): string {
  const params = new URLSearchParams();
  if (view && view !== "inbox") params.set("view", view);
  if (kind) params.set("kind", kind);
  if (cursor) params.set("cursor", cursor);
  const text = params.toString();
  return `/inbox${text ? `?${text}` : ""}`;
}
