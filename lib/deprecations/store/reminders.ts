import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** That somebody was told of a date at a mark. */
export interface SentReminder {
  recordKey: string;
  sunsetAt: Date;
  mark: number;
  receiver: string;
}

/** Who was told so far of what goes away in some versions. */
export async function listSentReminders(
  access: DataAccess,
  versionIds: readonly string[],
): Promise<readonly SentReminder[]> {
  if (versionIds.length === 0) return [];
  return dbOf(access).deprecationReminder.findMany({
    where: { versionId: { in: [...versionIds] } },
    select: { recordKey: true, sunsetAt: true, mark: true, receiver: true },
  });
}

/**
 * Claims reminders for the open transaction, and returns the receivers that nobody else has told meanwhile: a second
 * process waits for the first, and then finds its rows.
 */
export async function claimReminders(
  access: DataAccess,
  wanted: Omit<SentReminder, "receiver"> & { versionId: string },
  receivers: readonly string[],
  sentAt: Date,
): Promise<ReadonlySet<string>> {
  const rows = await dbOf(access).deprecationReminder.createManyAndReturn({
    data: [...receivers].sort().map((receiver) => ({ ...wanted, receiver, sentAt })),
    skipDuplicates: true,
    select: { receiver: true },
  });
  return new Set(rows.map((row) => row.receiver));
}
