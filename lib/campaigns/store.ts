import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Campaign } from "@/generated/prisma/client";
import { readTimeCursor } from "@/lib/versions/model/time-cursor";
import type { CampaignScope } from "./model";
import type { CampaignDay } from "./model/burn-down";

export type CampaignRow = Campaign;

/** What a campaign is about. */
export interface CampaignColumns {
  title: string;
  goal: string;
  checks: string[];
  scope: CampaignScope;
  targets: string[];
  startsOn: Date;
  dueOn: Date;
}

/** Writes a campaign; null where there is one of that slug. */
export async function insertCampaign(
  access: DataAccess,
  slug: string,
  columns: CampaignColumns,
  { by, now }: { by: ActorRef; now: Date },
): Promise<CampaignRow | null> {
  const creator = { createdByKind: by.kind, createdById: by.id, createdByName: by.name };
  const data = { slug, ...columns, ...creator, createdAt: now, updatedAt: now };
  const [row] = await dbOf(access).campaign.createManyAndReturn({ data: [data], skipDuplicates: true });
  return row ?? null;
}

/** A campaign by its slug; null where there is none. */
export async function findCampaign(access: DataAccess, slug: string): Promise<CampaignRow | null> {
  return dbOf(access).campaign.findUnique({ where: { slug } });
}

/** The same, held until the transaction ends. */
export async function lockCampaign(access: DataAccess, slug: string): Promise<CampaignRow | null> {
  await dbOf(access).$queryRaw`SELECT id FROM campaign WHERE slug = ${slug} FOR UPDATE`;
  return findCampaign(access, slug);
}

/** Changes a campaign; its revision goes up. */
export async function updateCampaignRow(
  access: DataAccess,
  id: string,
  changes: Partial<CampaignColumns> & { closedAt?: Date },
  now: Date,
): Promise<CampaignRow> {
  return dbOf(access).campaign.update({
    where: { id },
    data: { ...changes, updatedAt: now, revision: { increment: 1 } },
  });
}

/** Campaigns, those due first first, one more than the limit where there are more. */
export async function listCampaignRows(
  access: DataAccess,
  { cursor, limit, isClosed }: { cursor?: string | undefined; limit: number; isClosed?: boolean | undefined },
): Promise<CampaignRow[]> {
  const from = readTimeCursor(cursor);
  return dbOf(access).campaign.findMany({
    where: {
      ...(isClosed === undefined ? {} : { closedAt: isClosed ? { not: null } : null }),
      ...(from ? { OR: [{ dueOn: { gt: from.at } }, { dueOn: from.at, id: { gt: from.id } }] } : {}),
    },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: limit + 1,
  });
}

/** Campaigns that have begun and that nobody closed. */
export async function listRunningCampaigns(access: DataAccess, today: Date): Promise<CampaignRow[]> {
  return dbOf(access).campaign.findMany({
    where: { closedAt: null, startsOn: { lte: today } },
    orderBy: { id: "asc" },
  });
}

/** Writes how far a campaign is on a day, in place of what was written on it before. */
export async function putCampaignDay(
  access: DataAccess,
  campaignId: string,
  day: Date,
  { of, left, exempted }: { of: number; left: number; exempted: number },
): Promise<void> {
  await dbOf(access).campaignDay.upsert({
    where: { campaignId_day: { campaignId, day } },
    create: { campaignId, day, of, left, exempted },
    update: { of, left, exempted },
  });
}

/** How far a campaign was, day by day. */
export async function listCampaignDays(access: DataAccess, campaignId: string): Promise<CampaignDay[]> {
  const rows = await dbOf(access).campaignDay.findMany({ where: { campaignId }, orderBy: { day: "asc" } });
  return rows.map(({ day, of, left, exempted }) => ({ day: day.toISOString().slice(0, 10), of, left, exempted }));
}
