import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { WaiverUse } from "@/lib/waivers/model";
import { NAMES, ofState, type WaiverRow } from "@/lib/waivers/store";

export type { WaiverRow };

const DAY_MS = 86_400_000;

/** Approved waivers that end within some days and of which nobody was told at this mark, or a nearer one. */
export async function listDueReminders(
  access: DataAccess,
  { today, days, limit }: { today: Date; days: number; limit: number },
): Promise<WaiverRow[]> {
  const until = new Date(today.getTime() + days * DAY_MS);
  return dbOf(access).waiver.findMany({
    where: {
      ...ofState("approved", today),
      expiresOn: { gte: today, lte: until },
      OR: [{ remindedDays: null }, { remindedDays: { gt: days } }],
    },
    include: NAMES,
    orderBy: [{ expiresOn: "asc" }, { id: "asc" }],
    take: limit,
  });
}

/** Claims a reminder: true for the one who is to tell it, of all processes that try. Holds the row until the transaction ends. */
export async function claimReminder(access: DataAccess, id: string, mark: number): Promise<boolean> {
  const { count } = await dbOf(access).waiver.updateMany({
    where: { id, revokedAt: null, OR: [{ remindedDays: null }, { remindedDays: { gt: mark } }] },
    data: { remindedDays: mark },
  });
  return count === 1;
}

/** Slugs of the APIs that have a waiver whose last day was in the days before `today`, and that nobody revoked. */
export async function listApisOfEnded(access: DataAccess, today: Date, days: number): Promise<string[]> {
  const rows = await dbOf(access).waiver.findMany({
    where: {
      revokedAt: null,
      status: "approved",
      expiresOn: { lt: today, gte: new Date(today.getTime() - days * DAY_MS) },
    },
    select: { api: { select: { slug: true } } },
  });
  return [...new Set(rows.map((row) => row.api.slug))].sort();
}

/** Approved waivers, ended ones too, of which nobody looked since an instant whether they are needed; the longest ago first. */
export async function listUncheckedRows(access: DataAccess, before: Date, limit: number): Promise<WaiverRow[]> {
  return dbOf(access).waiver.findMany({
    where: { revokedAt: null, status: "approved", OR: [{ useCheckedAt: null }, { useCheckedAt: { lt: before } }] },
    include: NAMES,
    orderBy: [{ useCheckedAt: { sort: "asc", nulls: "first" } }, { id: "asc" }],
    take: limit,
  });
}

/** Writes whether a waiver is needed. */
export async function saveUse(access: DataAccess, id: string, use: WaiverUse, at: Date): Promise<void> {
  await dbOf(access).waiver.updateMany({ where: { id }, data: { use, useCheckedAt: at } });
}

/** The newest version of an API that callers have, or will: by which waivers of the whole API are judged. */
export async function findNewestVersionId(access: DataAccess, apiId: string): Promise<string | null> {
  const found = await dbOf(access).apiVersion.findFirst({
    where: { apiId, state: { in: ["draft", "in_review", "active", "deprecated"] } },
    orderBy: { sortKey: "desc" },
    select: { id: true },
  });
  return found?.id ?? null;
}

/** Every waiver that is asked for, holds or has ended, and was not revoked, of one API, a team's or all; at most `limit`. */
export async function listDebtRows(
  access: DataAccess,
  { team, api, limit }: { team?: string | undefined; api?: string | undefined; limit: number },
): Promise<WaiverRow[]> {
  return dbOf(access).waiver.findMany({
    where: {
      revokedAt: null,
      status: { in: ["approved", "requested"] },
      api: { ...(team ? { team: { slug: team } } : {}), ...(api ? { slug: api } : {}) },
    },
    include: NAMES,
    orderBy: [{ expiresOn: "desc" }, { id: "desc" }],
    take: limit,
  });
}
