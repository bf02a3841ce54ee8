import { z } from "zod";
import type { ActorRef, DataAccess } from "@/lib/core/context";
import { readCursor } from "@/lib/core/paging";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";
import type { DeliveryState, DisableReason } from "./model";
import type { DeliveryFilter, WebhookFilterInput } from "./schema";

const withTeam = { team: { select: { slug: true, name: true } } } satisfies Prisma.WebhookInclude;
export type WebhookRow = Prisma.WebhookGetPayload<{ include: typeof withTeam }>;

const withLog = { log: { orderBy: { number: "asc" } } } satisfies Prisma.WebhookDeliveryInclude;
export type DeliveryRow = Prisma.WebhookDeliveryGetPayload<{ include: typeof withLog }>;

const timeCursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Where a list that is ordered by a time and an id, newest first, goes on. */
function older(cursor: string | undefined) {
  const [at, id] = readCursor(cursor, timeCursor) ?? [];
  if (at === undefined || id === undefined) return {};
  return { OR: [{ createdAt: { lt: new Date(at) } }, { createdAt: new Date(at), id: { lt: id } }] };
}

/** Webhooks of some teams, or of all and of none (`null`); one more than the limit where there are more. */
export async function listWebhookRows(
  access: DataAccess,
  teamIds: readonly string[] | null,
  { team, cursor, limit }: WebhookFilterInput,
): Promise<WebhookRow[]> {
  return dbOf(access).webhook.findMany({
    where: {
      AND: [
        teamIds === null ? {} : { teamId: { in: [...teamIds] } },
        team === undefined ? {} : { team: { slug: team } },
        older(cursor),
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    include: withTeam,
  });
}

/** Every webhook that is sent something. */
export async function listEnabled(
  access: DataAccess,
): Promise<{ id: string; teamId: string | null; eventTypes: string[] }[]> {
  return dbOf(access).webhook.findMany({
    where: { enabled: true },
    select: { id: true, teamId: true, eventTypes: true },
  });
}

/** A webhook by its id. */
export async function findWebhook(access: DataAccess, id: string): Promise<WebhookRow | null> {
  return dbOf(access).webhook.findUnique({ where: { id }, include: withTeam });
}

interface NewWebhook {
  id: string;
  url: string;
  description: string;
  teamId: string | null;
  eventTypes: string[];
  secret: string;
  createdBy: ActorRef;
  createdAt: Date;
}

/** Writes a new webhook. */
export async function insertWebhook(access: DataAccess, { createdBy, ...webhook }: NewWebhook): Promise<WebhookRow> {
  const by = { createdByKind: createdBy.kind, createdById: createdBy.id, createdByName: createdBy.name };
  return dbOf(access).webhook.create({ data: { ...webhook, ...by }, include: withTeam });
}

/** What of a webhook can change. */
export type WebhookChange = Partial<
  Pick<
    WebhookRow,
    "url" | "description" | "eventTypes" | "enabled" | "secret" | "previousSecret" | "previousUntil" | "failingSince"
  >
> & { disabledBecause?: DisableReason | null };

/** Changes a webhook as people see it: its revision goes up. */
export async function changeWebhook(access: DataAccess, id: string, change: WebhookChange): Promise<WebhookRow> {
  return dbOf(access).webhook.update({
    where: { id },
    data: { ...change, revision: { increment: 1 } },
    include: withTeam,
  });
}

/** Notes since when a webhook fails, or that it does not. */
export async function noteFailing(access: DataAccess, id: string, failingSince: Date | null): Promise<void> {
  await dbOf(access).webhook.updateMany({ where: { id }, data: { failingSince } });
}

/** Removes a webhook with its log. False where it was gone. */
export async function deleteWebhookRow(access: DataAccess, id: string): Promise<boolean> {
  return (await dbOf(access).webhook.deleteMany({ where: { id } })).count > 0;
}

/** An event on its way. */
export interface NewDelivery {
  id: string;
  webhookId: string;
  eventId: string;
  eventType: string;
  subject: string;
  body: string;
}

/** Writes deliveries that are to be made at once. */
export async function insertDeliveries(
  access: DataAccess,
  deliveries: readonly NewDelivery[],
  now: Date,
): Promise<void> {
  if (deliveries.length === 0) return;
  await dbOf(access).webhookDelivery.createMany({
    data: deliveries.map((one) => ({ ...one, createdAt: now, nextAttemptAt: now })),
  });
}

/** A delivery with its attempts and its webhook; `webhookId`: only of this one. */
export async function findDelivery(access: DataAccess, id: string, webhookId?: string) {
  return dbOf(access).webhookDelivery.findFirst({
    where: { id, ...(webhookId === undefined ? {} : { webhookId }) },
    include: { ...withLog, webhook: { include: withTeam } },
  });
}

/** The deliveries of a webhook, newest first; one more than the limit where there are more. */
export async function listDeliveryRows(
  access: DataAccess,
  webhookId: string,
  { state, cursor, limit }: DeliveryFilter,
): Promise<DeliveryRow[]> {
  return dbOf(access).webhookDelivery.findMany({
    where: { AND: [{ webhookId }, state === undefined ? {} : { state }, older(cursor)] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    include: withLog,
  });
}

/** Lets a delivery begin anew, now; false where it is on its way already. */
export async function reopenDelivery(access: DataAccess, id: string, now: Date): Promise<boolean> {
  const { count } = await dbOf(access).webhookDelivery.updateMany({
    where: { id, state: { not: "pending" } },
    data: { state: "pending", attempts: 0, nextAttemptAt: now, finishedAt: null },
  });
  return count === 1;
}

/** Writes where a delivery stands. */
export async function moveDelivery(
  access: DataAccess,
  id: string,
  to: { state: DeliveryState; attempts?: number; nextAttemptAt: Date | null; finishedAt: Date | null },
): Promise<void> {
  await dbOf(access).webhookDelivery.update({ where: { id }, data: to });
}

/** One call of a webhook. */
export interface NewAttempt {
  deliveryId: string;
  number: number;
  at: Date;
  durationMs: number;
  status: number | null;
  error: string | null;
  response: string;
}

/** Writes an attempt into the log. */
export async function insertAttempt(access: DataAccess, attempt: NewAttempt): Promise<void> {
  await dbOf(access).webhookAttempt.create({ data: attempt });
}

/** Ends what still waits for a webhook. Returns how many. */
export async function dropPending(access: DataAccess, webhookId: string, now: Date): Promise<number> {
  const { count } = await dbOf(access).webhookDelivery.updateMany({
    where: { webhookId, state: "pending" },
    data: { state: "dropped", nextAttemptAt: null, finishedAt: now },
  });
  return count;
}

/** Removes deliveries of before an instant, with their attempts. Returns how many. */
export async function deleteDeliveriesBefore(access: DataAccess, before: Date): Promise<number> {
  return (await dbOf(access).webhookDelivery.deleteMany({ where: { createdAt: { lt: before } } })).count;
}
