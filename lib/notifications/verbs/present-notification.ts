import { actorKindOf } from "@/lib/audit/schema";
import { NOTIFICATION_KINDS } from "@/lib/events/model/event-types";
import type { NotificationDto, UnreadCounts } from "@/lib/notifications/schema";
import type { StoredNotification } from "@/lib/notifications/store";

/** A notification as its reader sees it. */
export function presentNotification(row: StoredNotification): NotificationDto {
  const { id, type, kind, count, items, data, reasons, href, at, readAt, doneAt, actorKind, actorName } = row;
  const plain = Object.entries(data).map(([name, value]): [string, NotificationDto["data"][string]] => [
    name,
    typeof value === "object" && value !== null ? [...value] : value,
  ]);
  return {
    ...{ id, type, kind, count, items, reasons, href },
    data: Object.fromEntries(plain),
    actor: { kind: actorKindOf(actorKind), name: actorName },
    at: at.toISOString(),
    read: readAt !== null,
    done: doneAt !== null,
  };
}

/** Counts by kind, in the order of the kinds. */
export function presentUnread(counts: ReadonlyMap<string, number>): UnreadCounts {
  const kinds = NOTIFICATION_KINDS.flatMap((kind) => {
    const unread = counts.get(kind) ?? 0;
    return unread > 0 ? [{ kind, unread }] : [];
  });
  return { unread: kinds.reduce((sum, one) => sum + one.unread, 0), kinds };
}
