import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { SUBSCRIPTION_SUBJECTS, type SubscriptionSubject } from "@/lib/events/policy";
import type { Subscription as SubscriptionRow } from "@/generated/prisma/client";
import type { Subscription } from "./model";

function toSubscription(row: SubscriptionRow): Subscription | null {
  const subject = SUBSCRIPTION_SUBJECTS.find((one) => one === row.subject);
  return subject ? { ...row, subject } : null;
}

/** Who subscribes to any of these. */
export async function listSubscribersOf(
  access: DataAccess,
  wanted: Readonly<Record<SubscriptionSubject, readonly string[]>>,
): Promise<Subscription[]> {
  const asked = SUBSCRIPTION_SUBJECTS.filter((subject) => wanted[subject].length > 0);
  if (asked.length === 0) return [];
  const rows = await dbOf(access).subscription.findMany({
    where: { OR: asked.map((subject) => ({ subject, value: { in: [...wanted[subject]] } })) },
  });
  return rows.map(toSubscription).filter((row) => row !== null);
}

/** What somebody subscribes to, in order. */
export async function listOwn(access: DataAccess, userId: string): Promise<Subscription[]> {
  const rows = await dbOf(access).subscription.findMany({
    where: { userId },
    orderBy: [{ subject: "asc" }, { value: "asc" }],
  });
  return rows.map(toSubscription).filter((row) => row !== null);
}

/** How many things somebody subscribes to. */
export async function countOwn(access: DataAccess, userId: string): Promise<number> {
  return dbOf(access).subscription.count({ where: { userId } });
}

/** Subscribes somebody; what they subscribe to already stays as it is. */
export async function putSubscription(
  access: DataAccess,
  given: { userId: string; subject: SubscriptionSubject; value: string },
  now: Date,
): Promise<{ id: string; createdAt: Date }> {
  return dbOf(access).subscription.upsert({
    where: { userId_subject_value: given },
    create: { ...given, createdAt: now },
    update: {},
    select: { id: true, createdAt: true },
  });
}

/** Ends somebody's own subscription; false where there is none of theirs. */
export async function deleteOwn(access: DataAccess, userId: string, id: string): Promise<boolean> {
  return (await dbOf(access).subscription.deleteMany({ where: { id, userId } })).count > 0;
}

/** Somebody's own subscription to one thing. */
export async function findOwn(
  access: DataAccess,
  given: { userId: string; subject: SubscriptionSubject; value: string },
): Promise<{ id: string; createdAt: Date } | null> {
  return dbOf(access).subscription.findUnique({
    where: { userId_subject_value: given },
    select: { id: true, createdAt: true },
  });
}
