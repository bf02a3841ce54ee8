import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";
import type { RelationSource } from "@/lib/consumers/model";

const withApi = {
  api: {
    select: {
      id: true,
      slug: true,
      name: true,
      team: { select: { id: true, slug: true, name: true } },
      activeVersionId: true,
      newestVersionId: true,
    },
  },
} satisfies Prisma.DependencyInclude;

export type DependencyRow = Prisma.DependencyGetPayload<object>;
export type DependencyOfConsumer = Prisma.DependencyGetPayload<{ include: typeof withApi }>;

/** A source as it stands for one consumer: which of its words are replaced together. */
export interface SourceKey {
  source: RelationSource;
  origin: string;
}

/** What one source says that a consumer calls. */
export interface ClaimedDependency {
  apiId: string;
  /** Empty where nobody said which. */
  version: string;
  operations: readonly string[];
  reason: string | null;
}

/** What is said of what a consumer calls, by API and version; of all sources, or of one. */
export async function listDependenciesOf(
  access: DataAccess,
  consumerId: string,
  key?: Partial<SourceKey> & { apiId?: string; version?: string },
): Promise<DependencyOfConsumer[]> {
  return dbOf(access).dependency.findMany({
    where: { consumerId, ...key },
    include: withApi,
    orderBy: [{ api: { name: "asc" } }, { apiId: "asc" }, { version: "asc" }, { source: "asc" }, { origin: "asc" }],
    take: 20_000,
  });
}

/** What calls were seen to show, of some consumers or of all. */
export async function listTrafficWords(access: DataAccess, consumerIds?: readonly string[]) {
  return dbOf(access).dependency.findMany({
    where: { source: "traffic", ...(consumerIds === undefined ? {} : { consumerId: { in: [...consumerIds] } }) },
    select: { id: true, consumerId: true, apiId: true, version: true, operations: true },
    take: 100_000,
  });
}

/** Slugs of the consumers that call or provide something as one source says it. */
export async function listSlugsOfSource(access: DataAccess, key: SourceKey): Promise<string[]> {
  const rows = await dbOf(access).consumer.findMany({
    where: { OR: [{ dependencies: { some: key } }, { provisions: { some: key } }] },
    select: { slug: true },
  });
  return rows.map(({ slug }) => slug);
}

/** Writes a source's word; what it said before of the same API and version is replaced. */
export async function putDependency(
  access: DataAccess,
  consumerId: string,
  key: SourceKey,
  claim: ClaimedDependency,
  by: ActorRef,
  now: Date,
): Promise<void> {
  const { apiId, version, reason } = claim;
  const operations = [...claim.operations];
  const who = { declaredByKind: by.kind, declaredById: by.id, declaredByName: by.name };
  await dbOf(access).dependency.upsert({
    where: { consumerId_apiId_source_origin_version: { consumerId, apiId, ...key, version } },
    create: { consumerId, apiId, ...key, version, operations, reason, declaredAt: now, ...who },
    update: { operations, reason, ...who },
  });
}

/** Takes words back, by the ids of their rows. */
export async function deleteDependencies(access: DataAccess, ids: readonly string[]): Promise<void> {
  await dbOf(access).dependency.deleteMany({ where: { id: { in: [...ids] } } });
}

/** Makes the APIs that a source says the consumer provides exactly these. */
export async function setProvisions(
  access: DataAccess,
  consumerId: string,
  key: SourceKey,
  apiIds: readonly string[],
): Promise<void> {
  const db = dbOf(access);
  await db.provision.deleteMany({ where: { consumerId, ...key, apiId: { notIn: [...apiIds] } } });
  await db.provision.createMany({
    data: apiIds.map((apiId) => ({ consumerId, apiId, ...key })),
    skipDuplicates: true,
  });
}

/** The ids of the APIs that a source says the consumer provides. */
export async function listProvidedOf(access: DataAccess, consumerId: string, key: SourceKey): Promise<string[]> {
  const rows = await dbOf(access).provision.findMany({ where: { consumerId, ...key }, select: { apiId: true } });
  return rows.map(({ apiId }) => apiId);
}
