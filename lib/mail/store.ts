import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { type MailBatch, STALE_AFTER_HOURS } from "./model";

const HOUR_MS = 3_600_000;

function staleBefore(now: Date): Date {
  return new Date(now.getTime() - STALE_AFTER_HOURS * HOUR_MS);
}

/**
 * The message that somebody's waiting notifications of this batch go into: those that no message has yet are put into a new
 * one. Null where nothing waits.
 */
export async function gatherMail(
  access: DataAccess,
  userId: string,
  batch: MailBatch,
  now: Date,
): Promise<string | null> {
  const db = dbOf(access);
  const waiting = { userId, mailMode: batch, mailId: null, at: { gte: staleBefore(now) } };
  if ((await db.notification.count({ where: waiting })) === 0) return null;
  const { id } = await db.mail.create({ data: { userId, mode: batch, createdAt: now }, select: { id: true } });
  await db.notification.updateMany({ where: waiting, data: { mailId: id } });
  return id;
}

/** The message of a batch that somebody was promised and that was not sent yet. */
export async function findOpenMail(access: DataAccess, userId: string, batch: MailBatch): Promise<string | null> {
  const row = await dbOf(access).mail.findFirst({
    where: { userId, mode: batch, sentAt: null, error: null },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** Puts what waits for a batch into a message that was promised already. */
export async function joinMail(
  access: DataAccess,
  mailId: string,
  userId: string,
  batch: MailBatch,
  now: Date,
): Promise<void> {
  const waiting = { userId, mailMode: batch, mailId: null, at: { gte: staleBefore(now) } };
  await dbOf(access).notification.updateMany({ where: waiting, data: { mailId } });
}

/** A message, who it is for, and what it tells: what they have not read meanwhile. */
export async function findMail(access: DataAccess, id: string) {
  return dbOf(access).mail.findUnique({
    where: { id },
    include: {
      user: {
        select: { id: true, name: true, email: true, disabledAt: true, mailSettings: { select: { language: true } } },
      },
      notifications: { where: { readAt: null, doneAt: null }, select: { id: true } },
    },
  });
}

/** Notes what became of a message. */
export async function noteMail(
  access: DataAccess,
  id: string,
  outcome: { sentAt: Date; error: null } | { error: string },
): Promise<void> {
  await dbOf(access).mail.updateMany({ where: { id }, data: outcome });
}

/** People for whom something waits that is told once a day. */
export async function listWaitingForDaily(access: DataAccess, now: Date): Promise<string[]> {
  const rows = await dbOf(access).notification.groupBy({
    by: ["userId"],
    where: { mailMode: "daily", mailId: null, readAt: null, doneAt: null, at: { gte: staleBefore(now) } },
  });
  return rows.map((row) => row.userId);
}

/** The language of somebody's mail; null where they never chose. */
export async function findLanguage(access: DataAccess, userId: string): Promise<string | null> {
  return (await dbOf(access).mailSettings.findUnique({ where: { userId } }))?.language ?? null;
}

/** Writes the language of somebody's mail. */
export async function putLanguage(access: DataAccess, userId: string, language: string, now: Date): Promise<void> {
  await dbOf(access).mailSettings.upsert({
    where: { userId },
    create: { userId, language, updatedAt: now },
    update: { language, updatedAt: now },
  });
}

/** Removes messages of before an instant. Returns how many. */
export async function deleteMailBefore(access: DataAccess, before: Date): Promise<number> {
  return (await dbOf(access).mail.deleteMany({ where: { createdAt: { lt: before } } })).count;
}

/** Lets go of notifications that came into a message while it was being sent: those that it did not tell. Returns how many. */
export async function releaseUntold(access: DataAccess, mailId: string, told: readonly string[]): Promise<number> {
  const { count } = await dbOf(access).notification.updateMany({
    where: { mailId, id: { notIn: [...told] }, readAt: null, doneAt: null },
    data: { mailId: null },
  });
  return count;
}
