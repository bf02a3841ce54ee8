import { EVENT_KINDS } from "@/lib/events/model/event-types";
import type { Reason, Told } from "@/lib/events/policy";
import {
  GROUP_MINUTES,
  MOST_ITEMS,
  type NewNotification,
  type NotificationItem,
  type OpenNotification,
} from "@/lib/notifications/model";

/** What is to be written: new notifications, and open ones that now stand for more. */
export interface Grouped {
  created: NewNotification[];
  extended: OpenNotification[];
}

const keyOf = (userId: string, groupKey: string) => `${userId} ${groupKey}`;
const reasonKey = ({ kind, value }: Reason) => `${kind} ${value}`;

function unionOf<T>(first: readonly T[], second: readonly T[], key: (one: T) => string, most: number): T[] {
  return [...new Map([...first, ...second].map((one) => [key(one), one])).values()].slice(0, most);
}

function notificationOf({ userId, event, reasons }: Told, live: boolean): NewNotification {
  const { type, groupKey, subject, href, data, actor, sequence, at } = event;
  return {
    userId,
    type,
    kind: EVENT_KINDS[type],
    groupKey,
    count: 1,
    items: [{ name: subject, href }],
    data,
    reasons,
    href,
    actorKind: actor.kind,
    actorName: actor.name,
    sequence,
    at,
    live,
  };
}

const itemKey = ({ name, href }: NotificationItem) => `${name} ${href}`;

function extend<N extends NewNotification>(one: N, more: NewNotification): N {
  return {
    ...more,
    ...one,
    count: one.count + more.count,
    items: unionOf(one.items, more.items, itemKey, MOST_ITEMS),
    reasons: unionOf(one.reasons, more.reasons, reasonKey, MOST_ITEMS),
    data: more.data,
    href: more.href,
    actorKind: more.actorKind,
    actorName: more.actorName,
    sequence: more.sequence,
    at: more.at,
    live: one.live || more.live,
  };
}

const isClose = (earlier: Date, later: Date) => Math.abs(later.getTime() - earlier.getTime()) <= GROUP_MINUTES * 60_000;

/**
 * Puts happenings of one person and one group, close together, into one notification: those told now, and those in `open`,
 * which are unread. Twenty versions that are imported at once are one line.
 */
export function groupTold(told: readonly { told: Told; live: boolean }[], open: readonly OpenNotification[]): Grouped {
  const created = new Map<string, NewNotification>();
  const done: NewNotification[] = [];
  const current = new Map(open.map((one) => [keyOf(one.userId, one.groupKey), one]));
  const extended = new Map<string, OpenNotification>();
  for (const one of told) {
    const made = notificationOf(one.told, one.live);
    const key = keyOf(made.userId, made.groupKey);
    const fresh = created.get(key);
    const known = current.get(key);
    if (fresh && isClose(fresh.at, made.at)) created.set(key, extend(fresh, made));
    else if (!fresh && known && isClose(known.at, made.at)) {
      const longer = extend(known, made);
      current.set(key, longer);
      extended.set(known.id, longer);
    } else {
      if (fresh) done.push(fresh);
      created.set(key, made);
    }
  }
  const inOrder = [...done, ...created.values()].sort((a, b) => Number(a.sequence - b.sequence));
  return { created: inOrder, extended: [...extended.values()] };
}
