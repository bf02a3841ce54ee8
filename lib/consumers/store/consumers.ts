import type { ActorRef, DataAccess } from "@/lib/core/context";
import { readCursor, textCursor } from "@/lib/core/paging";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";
import type { ConsumerFilter, ConsumerPatch, CreateConsumerInput } from "@/lib/consumers/schema";

const details = {
  team: { select: { id: true, slug: true, name: true } },
  provisions: {
    select: { source: true, origin: true, api: { select: { id: true, slug: true, name: true } } },
    orderBy: [{ api: { name: "asc" } }, { source: "asc" }],
  },
  declared: { orderBy: [{ value: "asc" }, { attribute: "asc" }, { source: "asc" }] },
  aliases: { select: { slug: true }, orderBy: { slug: "asc" } },
} satisfies Prisma.ConsumerInclude;

/** A consumer's row with what is shown beside it. */
export type ConsumerRow = Prisma.ConsumerGetPayload<{ include: typeof details }>;

/** A consumer by its slug, or by one that it had before. */
export async function findConsumer(access: DataAccess, slug: string): Promise<ConsumerRow | null> {
  const row = await dbOf(access).consumer.findUnique({ where: { slug }, include: details });
  if (row) return row;
  const alias = await dbOf(access).consumerAlias.findUnique({ where: { slug }, select: { consumerId: true } });
  return alias && findConsumerById(access, alias.consumerId);
}

/** A consumer by its id. */
export async function findConsumerById(access: DataAccess, id: string): Promise<ConsumerRow | null> {
  return dbOf(access).consumer.findUnique({ where: { id }, include: details });
}

/** The same, held until the transaction ends: nobody else changes it or what it calls meanwhile. */
export async function lockConsumer(access: DataAccess, slug: string): Promise<ConsumerRow | null> {
  await dbOf(access).$queryRaw`SELECT id FROM consumer
    WHERE slug = ${slug} OR id = (SELECT "consumerId" FROM consumer_alias WHERE slug = ${slug}) FOR UPDATE`;
  return findConsumer(access, slug);
}

/** Consumers by slug, one more than the limit where there are more. */
export async function listConsumerRows(access: DataAccess, filter: ConsumerFilter): Promise<ConsumerRow[]> {
  const [after] = readCursor(filter.cursor, textCursor) ?? [];
  const words = filter.q ? { contains: filter.q, mode: "insensitive" as const } : undefined;
  return dbOf(access).consumer.findMany({
    where: {
      ...(after === undefined ? {} : { slug: { gt: after } }),
      ...(filter.team ? { team: { slug: filter.team } } : {}),
      ...(filter.kind ? { kind: filter.kind } : {}),
      ...(words ? { OR: [{ name: words }, { slug: words }, { description: words }] } : {}),
    },
    include: details,
    orderBy: { slug: "asc" },
    take: filter.limit + 1,
  });
}

/** How many there are of a filter, whatever the page. */
export async function countConsumers(access: DataAccess): Promise<number> {
  return dbOf(access).consumer.count();
}

/** How many APIs each of these consumers calls. */
export async function countApisOf(access: DataAccess, consumerIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await dbOf(access).$queryRaw<{ consumerId: string; count: number }[]>`
    SELECT "consumerId"::text, count(DISTINCT "apiId")::int AS count FROM dependency
    WHERE "consumerId" = ANY(${[...consumerIds]}::uuid[]) GROUP BY "consumerId"`;
  return new Map(rows.map(({ consumerId, count }) => [consumerId, count]));
}

/** A new consumer; false where the slug is taken. */
export async function insertConsumer(
  access: DataAccess,
  consumer: Omit<CreateConsumerInput, "team" | "provides" | "identities">,
  teamId: string | null,
  by: ActorRef,
  now: Date,
): Promise<boolean> {
  const { count } = await dbOf(access).consumer.createMany({
    data: [{ ...consumer, teamId, createdAt: now, updatedAt: now, createdByKind: by.kind, createdById: by.id }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Changes fields of a consumer that is held. */
export async function updateConsumer(
  access: DataAccess,
  id: string,
  patch: Omit<ConsumerPatch, "team" | "provides" | "identities">,
  teamId: string | null,
  now: Date,
): Promise<void> {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  await dbOf(access).consumer.update({
    where: { id },
    data: { ...given, teamId, updatedAt: now, revision: { increment: 1 } },
  });
}

/** Lets a slug go on to lead to a consumer. */
export async function putAlias(access: DataAccess, slug: string, consumerId: string, now: Date): Promise<void> {
  await dbOf(access).consumerAlias.upsert({
    where: { slug },
    create: { slug, consumerId, createdAt: now },
    update: { consumerId },
  });
}

/** Ends that a former slug leads anywhere. */
export async function deleteAlias(access: DataAccess, slug: string): Promise<void> {
  await dbOf(access).consumerAlias.deleteMany({ where: { slug } });
}

/** Removes a consumer and all that is said of what it calls. */
export async function deleteConsumer(access: DataAccess, id: string): Promise<void> {
  await dbOf(access).consumer.delete({ where: { id } });
}
