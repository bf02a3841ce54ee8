import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** An API of a team with its score, as the scores of teams are made of it. */
export interface MemberRow {
  apiId: string;
  teamId: string;
  slug: string;
  name: string;
  tier: number;
  domain: string | null;
  level: number;
  progress: number;
  entropy: number | null;
  /** `{id: "met"}` */
  statuses: unknown;
  exempted: string[];
}

/** The scored APIs of some teams, or of all; by slug. */
export async function listMembers(
  access: DataAccess,
  { teamIds, domain }: { teamIds?: readonly string[]; domain?: string | undefined },
): Promise<MemberRow[]> {
  const all = teamIds === undefined;
  return dbOf(access).$queryRaw<MemberRow[]>`
    SELECT a.id::text AS "apiId", a."teamId"::text AS "teamId", a.slug, a.name, a.tier, a.domain, s.level, s.progress, s.entropy,
      s.statuses, s.exempted
    FROM api_score s JOIN api a ON a.id = s."apiId"
    WHERE (${all} OR a."teamId" = ANY(${[...(teamIds ?? [])]}::uuid[])) AND (${domain ?? null}::text IS NULL OR a.domain = ${domain ?? null}::text)
    ORDER BY a.slug COLLATE "C"`;
}

/** Teams by slug, with how many APIs each has. */
export async function listScoredTeams(
  access: DataAccess,
  slug?: string,
): Promise<{ id: string; slug: string; name: string; apis: number }[]> {
  return dbOf(access).$queryRaw`
    SELECT t.id::text, t.slug, t.name, (SELECT count(*)::int FROM api a WHERE a."teamId" = t.id) AS apis FROM team t
    WHERE ${slug ?? null}::text IS NULL OR t.slug = ${slug ?? null}::text ORDER BY t.name, t.slug`;
}

/** The teams of some APIs. */
export async function teamsOfApis(access: DataAccess, apiIds: readonly string[]): Promise<string[]> {
  const rows = await dbOf(access).$queryRaw<{ id: string }[]>`
    SELECT DISTINCT "teamId"::text AS id FROM api WHERE id = ANY(${[...apiIds]}::uuid[]) ORDER BY 1`;
  return rows.map(({ id }) => id);
}

/** Ids of APIs after one of them, in their order: those of a team follow each other. */
export async function listApiIds(access: DataAccess, after: string | null, limit: number): Promise<string[]> {
  const rows = await dbOf(access).api.findMany({
    where: after === null ? {} : { id: { gt: after } },
    orderBy: { id: "asc" },
    select: { id: true },
    take: limit,
  });
  return rows.map(({ id }) => id);
}

/** How many APIs there are. */
export async function countApis(access: DataAccess): Promise<number> {
  return dbOf(access).api.count();
}

/** Ids of all teams. */
export async function listTeamIds(access: DataAccess): Promise<string[]> {
  return (await dbOf(access).team.findMany({ select: { id: true }, orderBy: { id: "asc" } })).map(({ id }) => id);
}

/** Ids of the teams of some slugs. */
export async function findTeamIds(access: DataAccess, slugs: ReadonlySet<string>): Promise<string[]> {
  if (slugs.size === 0) return [];
  const rows = await dbOf(access).team.findMany({ where: { slug: { in: [...slugs] } }, select: { id: true } });
  return rows.map(({ id }) => id).sort();
}
