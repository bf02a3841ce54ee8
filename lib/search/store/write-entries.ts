import type { DataAccess } from "@/lib/core/context";
import { ADVISORY_LOCKS } from "@/lib/db/advisory-locks";
import { dbOf } from "@/lib/db/data-access";
import { searchLines } from "@/lib/search/model/words/search-lines";
import { Prisma } from "@/generated/prisma/client";
import { insertEntries } from "./entry-sql";

/** What of an API is, or is to be, in the index. */
export interface SearchedVersion {
  versionId: string | null;
  teamId: string;
}

/**
 * One writer of the index at a time, until the transaction ends: names of fields are counted over all APIs. It is the lock
 * of the audit chain, which every change takes at its end anyway: with two locks, two changes could wait for each other.
 */
export async function lockIndex(access: DataAccess): Promise<void> {
  await dbOf(access).$executeRaw`SELECT pg_advisory_xact_lock(${ADVISORY_LOCKS.auditChain})`;
}

/** Waits for changes of a team's APIs and keeps others waiting; before `lockIndex`, as every change of one API does. */
export async function lockApisOfTeam(access: DataAccess, teamId: string): Promise<void> {
  await dbOf(access).$executeRaw`SELECT FROM "api" WHERE "teamId" = ${teamId}::uuid ORDER BY id FOR NO KEY UPDATE`;
}

/** What of an API is in the index, and what should be; null where there is none, or no such API. */
export async function readSearched(
  access: DataAccess,
  apiId: string,
): Promise<{ indexed: SearchedVersion | null; current: SearchedVersion | null }> {
  const row = await dbOf(access).api.findUnique({
    where: { id: apiId },
    select: { teamId: true, newestVersionId: true, searchedApi: { select: { versionId: true, teamId: true } } },
  });
  if (!row) return { indexed: null, current: null };
  return { indexed: row.searchedApi, current: { versionId: row.newestVersionId, teamId: row.teamId } };
}

/** Writes the text that an API is searched by, which its team's name is part of. */
export async function refreshApiTexts(access: DataAccess, where: { id: string } | { teamId: string }): Promise<void> {
  const db = dbOf(access);
  const rows = await db.api.findMany({ where, include: { team: { select: { name: true, slug: true } } } });
  const texts = rows.map(({ id, name, slug, domain, tags, description, team }) => ({
    id,
    text: searchLines({ name, alias: slug, otherTexts: [domain, team.name, team.slug, ...tags, description] }),
  }));
  await db.$executeRaw`UPDATE "api" SET "searchText" = r.text
    FROM jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) AS r(id uuid, text text)
    WHERE "api".id = r.id AND "api"."searchText" IS DISTINCT FROM r.text`;
}

/** Writes the entries of an API anew, as its row and its newest version are now, and their words into the dictionary. */
export async function replaceEntries(access: DataAccess, apiId: string, searched: SearchedVersion): Promise<void> {
  const db = dbOf(access);
  await db.$executeRaw`DELETE FROM "search_entry" WHERE "apiId" = ${apiId}::uuid`;
  await db.$executeRaw(insertEntries(Prisma.sql`api.id = ${apiId}::uuid`));
  await db.searchedApi.upsert({ where: { apiId }, create: { apiId, ...searched }, update: searched });
  await addWords(access, Prisma.sql`"apiId" = ${apiId}::uuid`);
}

/** Writes the entries of the APIs of a team anew, only those of the APIs themselves. */
export async function replaceApiEntries(access: DataAccess, teamId: string): Promise<void> {
  const db = dbOf(access);
  await db.$executeRaw`DELETE FROM "search_entry" e USING "api" a WHERE e."apiId" = a.id AND e.kind = 0 AND a."teamId" = ${teamId}::uuid`;
  const ids = (await db.api.findMany({ where: { teamId }, select: { id: true } })).map(({ id }) => id);
  await db.$executeRaw(insertEntries(Prisma.sql`api.id = ANY(${ids}::uuid[])`, { alone: true }));
  await addWords(access, Prisma.sql`kind = 0 AND "apiId" = ANY(${ids}::uuid[])`);
}

/** Words of three to forty characters that are more than a number: what typing errors are corrected to. */
export async function addWords(access: DataAccess, condition: Prisma.Sql): Promise<void> {
  await dbOf(access).$executeRaw`INSERT INTO "search_word" (word)
    SELECT DISTINCT word FROM "search_entry", unnest(tsvector_to_array(words)) AS word
    WHERE ${condition} AND word !~ '^@' AND length(word) BETWEEN 3 AND 40 AND word !~ '^[0-9]+$'
    ORDER BY word ON CONFLICT DO NOTHING`;
}

/** Takes an API out of the index. */
export async function deleteEntries(access: DataAccess, apiId: string): Promise<void> {
  const db = dbOf(access);
  await db.searchEntry.deleteMany({ where: { apiId } });
  await db.searchedApi.deleteMany({ where: { apiId } });
}

/** APIs as they are to be searched, in the order of their ids, those after one. */
export async function listToSearch(
  access: DataAccess,
  after: string | null,
  limit: number,
): Promise<(SearchedVersion & { id: string })[]> {
  const rows = await dbOf(access).api.findMany({
    where: after === null ? {} : { id: { gt: after } },
    orderBy: { id: "asc" },
    take: limit,
    select: { id: true, newestVersionId: true, teamId: true },
  });
  return rows.map(({ id, newestVersionId, teamId }) => ({ id, teamId, versionId: newestVersionId }));
}

/** Writes the entries of several APIs anew; until the transaction ends, others find what was there before. */
export async function replaceManyEntries(access: DataAccess, apiIds: readonly string[]): Promise<void> {
  const db = dbOf(access);
  const ids = [...apiIds];
  await db.$executeRaw`DELETE FROM "search_entry" WHERE "apiId" = ANY(${ids}::uuid[])`;
  await db.$executeRaw(insertEntries(Prisma.sql`api.id = ANY(${ids}::uuid[])`));
  await db.$executeRaw`INSERT INTO "searched_api" ("apiId", "versionId", "teamId")
    SELECT id, "newestVersionId", "teamId" FROM "api" WHERE id = ANY(${ids}::uuid[])
    ON CONFLICT ("apiId") DO UPDATE SET "versionId" = excluded."versionId", "teamId" = excluded."teamId"`;
  await addWords(access, Prisma.sql`"apiId" = ANY(${ids}::uuid[])`);
}

/** Lets the planner know what there is now, and how many of what; outside any transaction that has just written it. */
export async function analyzeIndex(access: DataAccess): Promise<void> {
  await dbOf(access)
    .$executeRaw`ANALYZE "search_entry", "search_word", "field_name", "field_type", "field_team", "field"`;
}
