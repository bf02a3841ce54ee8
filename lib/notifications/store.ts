import { z } from "zod";
import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { EVENT_KINDS, isEventType, type NotificationKind } from "@/lib/events/model/event-types";
import { REASON_KINDS } from "@/lib/events/policy";
import type { Notification as NotificationRow, Prisma } from "@/generated/prisma/client";
import {
  DEFAULT_MAIL,
  GROUP_MINUTES,
  isMailMode,
  type MailMode,
  type NewNotification,
  type OpenNotification,
} from "./model";

const itemsColumn = z.array(z.object({ name: z.string(), href: z.string() }));
const dataColumn = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]));
const reasonsColumn = z.array(z.object({ kind: z.enum(REASON_KINDS), value: z.string() }));

/** A notification as stored. */
export interface StoredNotification extends OpenNotification {
  readAt: Date | null;
  doneAt: Date | null;
}

/** What a row says; null for one of a type that this release does not know. */
function toStored(row: NotificationRow): StoredNotification | null {
  if (!isEventType(row.type)) return null;
  const { id, userId, type, groupKey, count, href, actorKind, actorName, sequence, at, readAt, doneAt } = row;
  return {
    ...{ id, userId, type, groupKey, count, href, actorKind, actorName, sequence, at, readAt, doneAt },
    kind: EVENT_KINDS[type],
    items: itemsColumn.parse(row.items),
    data: dataColumn.parse(row.data),
    reasons: reasonsColumn.parse(row.reasons),
    live: row.mailMode !== "off",
  };
}

/** Unread notifications of some people and groups to which newer happenings can be added: the newest of each. */
export async function listOpen(
  access: DataAccess,
  told: readonly { userId: string; groupKey: string }[],
  since: Date,
): Promise<OpenNotification[]> {
  if (told.length === 0) return [];
  const rows = await dbOf(access).notification.findMany({
    where: {
      userId: { in: [...new Set(told.map((one) => one.userId))] },
      groupKey: { in: [...new Set(told.map((one) => one.groupKey))] },
      at: { gte: new Date(since.getTime() - GROUP_MINUTES * 60_000) },
      readAt: null,
      doneAt: null,
      // What was mailed is told again when more comes.
      OR: [{ mailId: null }, { mail: { sentAt: null } }],
    },
    orderBy: { at: "asc" },
  });
  return rows.map(toStored).filter((row) => row !== null);
}

function columnsOf(one: NewNotification) {
  const { live: _, data, items, reasons, ...rest } = one;
  return {
    ...rest,
    data: data as Prisma.InputJsonObject,
    items: items.map(({ name, href }) => ({ name, href })),
    reasons: reasons.map(({ kind, value }) => ({ kind, value })),
  };
}

/** Writes new notifications, each with the way in which it is to be mailed. */
export async function insertNotifications(
  access: DataAccess,
  created: readonly (NewNotification & { mailMode: MailMode })[],
  now: Date,
): Promise<void> {
  if (created.length === 0) return;
  const data = created.map((one) => ({ ...columnsOf(one), createdAt: now }));
  await dbOf(access).notification.createMany({ data });
}

/** Writes what open notifications stand for now. */
export async function updateOpen(access: DataAccess, extended: readonly OpenNotification[]): Promise<void> {
  for (const { id, ...one } of extended) {
    await dbOf(access).notification.update({ where: { id }, data: columnsOf(one) });
  }
}

/** How some people want each kind by mail: what they chose, by `user kind`. */
export async function readMailChoices(
  access: DataAccess,
  userIds: readonly string[],
): Promise<(userId: string, kind: NotificationKind) => MailMode> {
  const rows =
    userIds.length === 0
      ? []
      : await dbOf(access).notificationPreference.findMany({ where: { userId: { in: [...userIds] } } });
  const chosen = new Map(rows.map(({ userId, kind, mail }) => [`${userId} ${kind}`, mail]));
  return (userId, kind) => {
    const mail = chosen.get(`${userId} ${kind}`);
    return mail !== undefined && isMailMode(mail) ? mail : DEFAULT_MAIL[kind];
  };
}

/** What is shown of somebody's inbox. */
export interface InboxFilter {
  view: "unread" | "inbox" | "done";
  kind?: NotificationKind | undefined;
  after?: { at: Date; id: string } | undefined;
  limit: number;
}

function whereOf(userId: string, { view, kind }: Pick<InboxFilter, "view" | "kind">): Prisma.NotificationWhereInput {
  return {
    userId,
    ...(view === "done" ? { doneAt: { not: null } } : { doneAt: null }),
    ...(view === "unread" ? { readAt: null } : {}),
    ...(kind ? { kind } : {}),
  };
}

/** Somebody's notifications, the newest first; one more than the limit where there are more. */
export async function listNotificationRows(
  access: DataAccess,
  userId: string,
  filter: InboxFilter,
): Promise<StoredNotification[]> {
  const { after } = filter;
  const rows = await dbOf(access).notification.findMany({
    where: {
      AND: [
        whereOf(userId, filter),
        after ? { OR: [{ at: { lt: after.at } }, { at: after.at, id: { lt: after.id } }] } : {},
      ],
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: filter.limit + 1,
  });
  return rows.map(toStored).filter((row) => row !== null);
}

/** How many notifications somebody has not read, of each kind. */
export async function countUnread(access: DataAccess, userId: string): Promise<Map<string, number>> {
  const rows = await dbOf(access).notification.groupBy({
    by: ["kind"],
    where: { userId, readAt: null, doneAt: null },
    _count: { _all: true },
  });
  return new Map(rows.map((row) => [row.kind, row._count._all]));
}

/** Which of somebody's notifications are meant: these, or all that were there at an instant. */
export type Meant = { ids: readonly string[] } | { until: Date; kind?: NotificationKind | undefined };

/** Marks somebody's own notifications; returns how many changed. */
export async function markRows(
  access: DataAccess,
  userId: string,
  meant: Meant,
  mark: { read?: boolean | undefined; done?: boolean | undefined },
  now: Date,
): Promise<number> {
  const which: Prisma.NotificationWhereInput =
    "ids" in meant
      ? { id: { in: [...meant.ids] } }
      : { doneAt: null, createdAt: { lte: meant.until }, ...(meant.kind ? { kind: meant.kind } : {}) };
  const data: Prisma.NotificationUpdateManyMutationInput = {
    ...(mark.read === undefined ? {} : { readAt: mark.read ? now : null }),
    ...(mark.done === undefined ? {} : { doneAt: mark.done ? now : null }),
  };
  const { count } = await dbOf(access).notification.updateMany({ where: { ...which, userId }, data });
  return count;
}

/** Removes notifications of happenings before an instant. Returns how many. */
export async function deleteOlder(access: DataAccess, before: Date): Promise<number> {
  return (await dbOf(access).notification.deleteMany({ where: { at: { lt: before } } })).count;
}

/** Writes how somebody wants kinds by mail. */
export async function putMailChoices(
  access: DataAccess,
  userId: string,
  kinds: readonly { kind: NotificationKind; mail: MailMode }[],
  now: Date,
): Promise<void> {
  for (const { kind, mail } of kinds) {
    await dbOf(access).notificationPreference.upsert({
      where: { userId_kind: { userId, kind } },
      create: { userId, kind, mail, updatedAt: now },
      update: { mail, updatedAt: now },
    });
  }
}

/** Whether somebody is there. */
export async function userExists(access: DataAccess, userId: string): Promise<boolean> {
  return (await dbOf(access).user.count({ where: { id: userId } })) > 0;
}

/** Notifications by their ids, the newest first. */
export async function findNotifications(access: DataAccess, ids: readonly string[]): Promise<StoredNotification[]> {
  const rows = await dbOf(access).notification.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return rows.map(toStored).filter((row) => row !== null);
}
