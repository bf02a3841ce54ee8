import { z } from "zod";
import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

const at = z.coerce.date();
const who = { declaredByKind: z.string(), declaredById: z.string(), declaredByName: z.string(), declaredAt: at };
const by = { at, byKind: z.string(), byId: z.string(), byName: z.string() };
const source = { consumerId: z.string(), source: z.string(), origin: z.string() };

/** What a merge keeps of the consumer that goes: enough to make it again as it was. */
const belongingsSchema = z.object({
  consumer: z.object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    kind: z.string(),
    teamId: z.string().nullable(),
    contact: z.string().nullable(),
    description: z.string(),
    links: z.json(),
    revision: z.number(),
    createdAt: at,
    updatedAt: at,
    createdByKind: z.string(),
    createdById: z.string(),
  }),
  dependencies: z.array(
    z.object({
      ...source,
      id: z.string(),
      apiId: z.string(),
      version: z.string(),
      operations: z.array(z.string()),
      reason: z.string().nullable(),
      ...who,
    }),
  ),
  provisions: z.array(z.object({ ...source, apiId: z.string() })),
  declared: z.array(z.object({ ...source, id: z.string(), attribute: z.string(), value: z.string(), ...who })),
  aliases: z.array(z.object({ slug: z.string(), consumerId: z.string(), createdAt: at })),
  standings: z.array(
    z.object({
      id: z.string(),
      consumerId: z.string(),
      versionId: z.string(),
      kind: z.string(),
      place: z.string(),
      standing: z.string(),
      note: z.string().nullable(),
      plannedOn: at.nullable(),
      onBehalf: z.boolean(),
      ...by,
    }),
  ),
  mutes: z.array(z.object({ consumerId: z.string(), apiId: z.string(), ...by })),
  /** Ids of the identities that were linked to it. */
  identities: z.array(z.string()),
});
export type Belongings = z.output<typeof belongingsSchema>;

/** Everything that is a consumer's: its row, and the rows that hang on it. */
export async function readBelongings(access: DataAccess, consumerId: string): Promise<Belongings> {
  const db = dbOf(access);
  const where = { consumerId };
  return belongingsSchema.parse({
    consumer: await db.consumer.findUniqueOrThrow({ where: { id: consumerId } }),
    dependencies: await db.dependency.findMany({ where: { ...where, source: { not: "traffic" } } }),
    provisions: await db.provision.findMany({ where }),
    declared: await db.declaredIdentity.findMany({ where }),
    aliases: await db.consumerAlias.findMany({ where }),
    standings: await db.standing.findMany({ where }),
    mutes: await db.consumerMute.findMany({ where }),
    identities: (await db.consumerIdentity.findMany({ where, select: { id: true } })).map(({ id }) => id),
  });
}

function givenTo<T extends { consumerId: string }>(rows: readonly T[], consumerId: string): T[] {
  return rows.map((row) => ({ ...row, consumerId }));
}

/**
 * Gives everything of one consumer to another and removes the first; its slugs lead to the other. Where both say something
 * of the same, what the other said stays; that its team did not want to be told is not taken over.
 */
export async function moveBelongings(access: DataAccess, from: Belongings, into: string, now: Date): Promise<void> {
  const db = dbOf(access);
  await db.consumerIdentity.updateMany({ where: { consumerId: from.consumer.id }, data: { consumerId: into } });
  await db.consumer.delete({ where: { id: from.consumer.id } });
  await db.dependency.createMany({ data: givenTo(from.dependencies, into), skipDuplicates: true });
  await db.provision.createMany({ data: givenTo(from.provisions, into), skipDuplicates: true });
  await db.declaredIdentity.createMany({ data: givenTo(from.declared, into), skipDuplicates: true });
  await db.standing.createMany({ data: givenTo(from.standings, into), skipDuplicates: true });
  const aliases = [...givenTo(from.aliases, into), { slug: from.consumer.slug, consumerId: into, createdAt: now }];
  await db.consumerAlias.createMany({ data: aliases, skipDuplicates: true });
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** Makes a consumer again as it was, and takes back from the other what came of it. */
export async function restoreBelongings(access: DataAccess, from: Belongings, into: string): Promise<void> {
  const db = dbOf(access);
  const { id } = from.consumer;
  const { links, ...consumer } = from.consumer;
  for (const slug of [from.consumer.slug, ...from.aliases.map((alias) => alias.slug)]) {
    await db.consumerAlias.deleteMany({ where: { slug, consumerId: into } });
  }
  await db.dependency.deleteMany({ where: { id: { in: idsOf(from.dependencies) }, consumerId: into } });
  await db.declaredIdentity.deleteMany({ where: { id: { in: idsOf(from.declared) }, consumerId: into } });
  await db.standing.deleteMany({ where: { id: { in: idsOf(from.standings) }, consumerId: into } });
  for (const { apiId, source: said, origin } of from.provisions) {
    await db.provision.deleteMany({ where: { consumerId: into, apiId, source: said, origin } });
  }
  await db.consumer.create({ data: { ...consumer, links: links ?? [] } });
  await db.dependency.createMany({ data: givenTo(from.dependencies, id) });
  await db.provision.createMany({ data: givenTo(from.provisions, id) });
  await db.declaredIdentity.createMany({ data: givenTo(from.declared, id) });
  await db.standing.createMany({ data: givenTo(from.standings, id) });
  await db.consumerMute.createMany({ data: givenTo(from.mutes, id) });
  await db.consumerAlias.createMany({ data: givenTo(from.aliases, id), skipDuplicates: true });
  await db.consumerIdentity.updateMany({
    where: { id: { in: from.identities }, consumerId: into },
    data: { consumerId: id },
  });
}

/** Records that a consumer was merged into another; the id of the record. */
export async function insertMerge(
  access: DataAccess,
  into: string,
  before: Belongings,
  actor: ActorRef,
  now: Date,
): Promise<string> {
  const row = await dbOf(access).consumerMerge.create({
    data: {
      consumerId: into,
      mergedSlug: before.consumer.slug,
      mergedName: before.consumer.name,
      before: JSON.parse(JSON.stringify(before)),
      at: now,
      byKind: actor.kind,
      byId: actor.id,
      byName: actor.name,
    },
    select: { id: true },
  });
  return row.id;
}

const withoutBefore = {
  id: true,
  consumerId: true,
  mergedSlug: true,
  mergedName: true,
  at: true,
  byKind: true,
  byId: true,
  byName: true,
  undoneAt: true,
} as const;

/** What was merged into a consumer, the newest first. */
export async function listMergeRows(access: DataAccess, consumerId: string) {
  return dbOf(access).consumerMerge.findMany({
    where: { consumerId },
    select: withoutBefore,
    orderBy: { at: "desc" },
    take: 200,
  });
}
export type MergeRow = Awaited<ReturnType<typeof listMergeRows>>[number];

/** One merge into a consumer, with what it kept. */
export async function findMerge(access: DataAccess, consumerId: string, id: string) {
  const row = await dbOf(access).consumerMerge.findUnique({ where: { id } });
  if (row?.consumerId !== consumerId) return null;
  const { before, ...merge } = row;
  return { merge, before: belongingsSchema.parse(before) };
}

/** Records that a merge was undone. */
export async function setUndone(access: DataAccess, id: string, now: Date): Promise<void> {
  await dbOf(access).consumerMerge.update({ where: { id }, data: { undoneAt: now } });
}
