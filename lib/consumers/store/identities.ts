import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { IdentityName, IdentitySource } from "@/lib/consumers/model";

/** Which of the words about a consumer's names are replaced together. */
export interface IdentityKey {
  source: IdentitySource;
  origin: string;
}

/** Somebody who says that it calls under a name. */
export interface IdentityClaim extends IdentityName {
  consumerId: string;
}

const stored = (attribute: string | null) => attribute ?? "";

/** Who says that it calls under one of these values. */
export async function listIdentityClaims(access: DataAccess, values: readonly string[]): Promise<IdentityClaim[]> {
  if (values.length === 0) return [];
  const rows = await dbOf(access).declaredIdentity.findMany({
    where: { value: { in: [...new Set(values)] } },
    select: { consumerId: true, attribute: true, value: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ attribute, ...row }) => ({ ...row, attribute: attribute === "" ? null : attribute }));
}

/** The consumers whose slug, now or before, is one of these values. */
export async function listSlugOwners(access: DataAccess, values: readonly string[]): Promise<Map<string, string>> {
  const slugs = [...new Set(values)].filter((value) => value.length <= 80);
  if (slugs.length === 0) return new Map();
  const db = dbOf(access);
  const former = await db.consumerAlias.findMany({ where: { slug: { in: slugs } } });
  const current = await db.consumer.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } });
  return new Map([
    ...former.map(({ slug, consumerId }) => [slug, consumerId] as const),
    ...current.map(({ slug, id }) => [slug, id] as const),
  ]);
}

/** Makes the names that a source says of a consumer exactly these; true where that changed anything. */
export async function setDeclaredIdentities(
  access: DataAccess,
  consumerId: string,
  key: IdentityKey,
  names: readonly IdentityName[],
  by: ActorRef,
  now: Date,
): Promise<boolean> {
  const db = dbOf(access);
  const keyOf = ({ attribute, value }: IdentityName) => `${stored(attribute)}\n${value}`;
  const wanted = new Set(names.map(keyOf));
  const before = await db.declaredIdentity.findMany({ where: { consumerId, ...key } });
  const gone = before.filter((row) => !wanted.has(keyOf(row)));
  await db.declaredIdentity.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  const who = { declaredByKind: by.kind, declaredById: by.id, declaredByName: by.name, declaredAt: now };
  const { count } = await db.declaredIdentity.createMany({
    data: names.map(({ attribute, value }) => ({ consumerId, ...key, attribute: stored(attribute), value, ...who })),
    skipDuplicates: true,
  });
  return gone.length + count > 0;
}

/** Links identities that belong to nobody and go by these names to a consumer; how many that were. */
export async function linkUnowned(
  access: DataAccess,
  consumerId: string,
  names: readonly IdentityName[],
): Promise<number> {
  if (names.length === 0) return 0;
  const { count } = await dbOf(access).consumerIdentity.updateMany({
    where: {
      consumerId: null,
      OR: names.map(({ attribute, value }) => ({ value, ...(attribute === null ? {} : { attribute }) })),
    },
    data: { consumerId },
  });
  return count;
}

const withOwner = {
  consumer: {
    select: {
      id: true,
      slug: true,
      name: true,
      kind: true,
      contact: true,
      teamId: true,
      createdByKind: true,
      createdById: true,
      team: { select: { id: true, slug: true, name: true } },
    },
  },
  calls: {
    select: { lastAt: true, firstAt: true, api: { select: { id: true, slug: true, name: true, teamId: true } } },
    orderBy: { lastAt: "desc" },
  },
} as const;

/** An identity with whose it is and what it calls. */
export async function findIdentity(access: DataAccess, id: string) {
  return dbOf(access).consumerIdentity.findUnique({ where: { id }, include: withOwner });
}
export type IdentityRow = NonNullable<Awaited<ReturnType<typeof findIdentity>>>;

/** The same, held until the transaction ends. */
export async function lockIdentity(access: DataAccess, id: string): Promise<IdentityRow | null> {
  await dbOf(access).$queryRaw`SELECT id FROM consumer_identity WHERE id = ${id}::uuid FOR UPDATE`;
  return findIdentity(access, id);
}

/** Says whose an identity is; null: nobody's. */
export async function setIdentityOwner(access: DataAccess, id: string, consumerId: string | null): Promise<void> {
  await dbOf(access).consumerIdentity.update({ where: { id }, data: { consumerId } });
}

export interface IdentityFilter {
  consumerId?: string | undefined;
  linked?: boolean | undefined;
  apiId?: string | undefined;
  q?: string | undefined;
  /** The last one that was shown. */
  after?: { lastSeenAt: Date; id: string } | undefined;
  take: number;
}

/** Identities, those that called last first. */
export async function listIdentityRows(access: DataAccess, filter: IdentityFilter): Promise<IdentityRow[]> {
  const { consumerId, linked, apiId, q, after, take } = filter;
  return dbOf(access).consumerIdentity.findMany({
    where: {
      ...(consumerId === undefined
        ? linked === undefined
          ? {}
          : { consumerId: linked ? { not: null } : null }
        : { consumerId }),
      ...(apiId === undefined ? {} : { calls: { some: { apiId } } }),
      ...(q ? { value: { contains: q, mode: "insensitive" } } : {}),
      ...(after === undefined
        ? {}
        : {
            OR: [{ lastSeenAt: { lt: after.lastSeenAt } }, { lastSeenAt: after.lastSeenAt, id: { lt: after.id } }],
          }),
    },
    include: withOwner,
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
    take,
  });
}

/** The ids of the identities that are a consumer's. */
export async function listIdentityIds(access: DataAccess, consumerId: string): Promise<string[]> {
  const rows = await dbOf(access).consumerIdentity.findMany({ where: { consumerId }, select: { id: true } });
  return rows.map(({ id }) => id);
}
