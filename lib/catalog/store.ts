import type { DataAccess } from "@/lib/core/context";
import { ADVISORY_LOCKS } from "@/lib/db/advisory-locks";
import { dbOf } from "@/lib/db/data-access";
import { searchLines } from "@/lib/search/model/words/search-lines";
import type { Prisma } from "@/generated/prisma/client";
import type { ApiPatch, CreateApiInput } from "./schema";

const summary = {
  select: {
    id: true,
    label: true,
    state: true,
    format: true,
    specVersion: true,
    publishedAt: true,
    operationCount: true,
  },
} as const;

const details = {
  team: { select: { id: true, slug: true, name: true } },
  newestVersion: summary,
  activeVersion: summary,
  versions: {
    where: { deprecation: { isNot: null }, state: "deprecated" },
    orderBy: { deprecation: { sunsetAt: "asc" } },
    take: 1,
    select: { label: true, deprecation: { select: { sunsetAt: true } } },
  },
  score: { select: { level: true } },
  _count: { select: { versions: true } },
} satisfies Prisma.ApiInclude;

/** An API's row with what is shown beside it. */
export type ApiRow = Prisma.ApiGetPayload<{ include: typeof details }>;

/** An API by its slug. */
export async function findApi(access: DataAccess, slug: string): Promise<ApiRow | null> {
  return dbOf(access).api.findUnique({ where: { slug }, include: details });
}

/** How many reviews wait, by API. */
export async function countOpenReviews(access: DataAccess, apiIds: string[]): Promise<Map<string, number>> {
  const rows = await dbOf(access).review.findMany({
    where: { state: { in: ["open", "changes_requested"] }, version: { apiId: { in: apiIds } } },
    select: { version: { select: { apiId: true } } },
  });
  const counts = new Map<string, number>();
  for (const { version } of rows) counts.set(version.apiId, (counts.get(version.apiId) ?? 0) + 1);
  return counts;
}

/** A team as an owner of APIs. */
export async function findTeam(access: DataAccess, slug: string) {
  return dbOf(access).team.findUnique({ where: { slug }, select: { id: true, slug: true, name: true } });
}

type Attributes = Omit<CreateApiInput, "team">;

function searchText(api: Pick<Attributes, "slug" | "name" | "description" | "tags" | "domain">, team: string): string {
  return searchLines({ name: api.name, alias: api.slug, otherTexts: [api.domain, team, ...api.tags, api.description] });
}

/** Writes a new API; false where the slug is taken. */
export async function insertApi(
  access: DataAccess,
  api: Attributes,
  team: { id: string; name: string },
  now: Date,
): Promise<boolean> {
  const { count } = await dbOf(access).api.createMany({
    data: [{ ...api, teamId: team.id, searchText: searchText(api, team.name), createdAt: now, updatedAt: now }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Changes attributes of an API where it still has the revision that the caller read; false where it has not. */
export async function updateApi(
  access: DataAccess,
  row: ApiRow,
  patch: Omit<ApiPatch, "team">,
  team: { id: string; name: string },
  now: Date,
): Promise<boolean> {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  const merged = {
    slug: row.slug,
    name: row.name,
    description: row.description,
    tags: row.tags,
    domain: row.domain,
    ...given,
  };
  const { count } = await dbOf(access).api.updateMany({
    where: { id: row.id, revision: row.revision },
    data: {
      ...given,
      teamId: team.id,
      searchText: searchText(merged, team.name),
      updatedAt: now,
      revision: { increment: 1 },
    },
  });
  return count === 1;
}

/** Removes an API and everything that belongs to it. */
export async function deleteApi(access: DataAccess, id: string): Promise<void> {
  await dbOf(access).api.delete({ where: { id } });
}

/**
 * Waits for those who are about to refer to stored bytes, and keeps others waiting until the transaction ends. Before what
 * is searched is changed: publishing takes the two in this order.
 */
export async function lockBlobs(access: DataAccess): Promise<void> {
  await dbOf(access).$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.blobs})`;
}

/** Removes bytes that no revision of a version refers to any more; only under `lockBlobs`. */
export async function deleteUnusedBlobs(access: DataAccess): Promise<void> {
  await dbOf(access).blob.deleteMany({ where: { files: { none: {} }, revisionFiles: { none: {} } } });
}

/** Whether there is anything at all. */
export async function hasAnyApiOrTeam(access: DataAccess): Promise<boolean> {
  const db = dbOf(access);
  return (
    (await db.team.findFirst({ select: { id: true } })) !== null ||
    (await db.api.findFirst({ select: { id: true } })) !== null
  );
}
