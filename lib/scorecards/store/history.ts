import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { ApiScoreChange, Prisma, TeamScoreChange } from "@/generated/prisma/client";

export type ScoreChangeRow = ApiScoreChange;
export type TeamChangeRow = TeamScoreChange;
export type NewScoreChange = Prisma.ApiScoreChangeCreateManyInput;
export type NewTeamChange = Prisma.TeamScoreChangeCreateManyInput;

/** The last row of the history of each of these APIs. */
export async function lastChanges(access: DataAccess, apiIds: readonly string[]): Promise<ScoreChangeRow[]> {
  return dbOf(access).$queryRaw<ScoreChangeRow[]>`
    SELECT c.* FROM unnest(${[...apiIds]}::uuid[]) AS a(id) CROSS JOIN LATERAL (
      SELECT * FROM api_score_change WHERE "apiId" = a.id ORDER BY at DESC, id DESC LIMIT 1) c`;
}

/** Adds rows to the history. */
export async function insertChanges(access: DataAccess, rows: NewScoreChange[]): Promise<void> {
  if (rows.length > 0) await dbOf(access).apiScoreChange.createMany({ data: rows });
}

/** The history of an API, the newest first. */
export async function listChanges(access: DataAccess, apiId: string, limit: number): Promise<ScoreChangeRow[]> {
  const order = [{ at: "desc" }, { id: "desc" }] satisfies Prisma.ApiScoreChangeOrderByWithRelationInput[];
  return dbOf(access).apiScoreChange.findMany({ where: { apiId }, orderBy: order, take: limit });
}

/** What an API's score was at an instant: the last row that began by then; null where none had. */
export async function findChangeAt(access: DataAccess, apiId: string, at: Date): Promise<ScoreChangeRow | null> {
  const order = [{ at: "desc" }, { id: "desc" }] satisfies Prisma.ApiScoreChangeOrderByWithRelationInput[];
  return dbOf(access).apiScoreChange.findFirst({ where: { apiId, at: { lte: at } }, orderBy: order });
}

/** Of these APIs those whose entropy was that high at some time since an instant. */
export async function wereHigh(
  access: DataAccess,
  apiIds: readonly string[],
  { since, from }: { since: Date; from: number },
): Promise<Set<string>> {
  const rows = await dbOf(access).apiScoreChange.findMany({
    where: { apiId: { in: [...apiIds] }, until: { gte: since }, entropy: { gte: from } },
    select: { apiId: true },
    distinct: ["apiId"],
  });
  return new Set(rows.map(({ apiId }) => apiId));
}

/** The last row of the history of each of these teams; only of those that began by `before`, where it is given. */
export async function lastTeamChanges(
  access: DataAccess,
  teamIds: readonly string[],
  before?: Date,
): Promise<TeamChangeRow[]> {
  const end = (before ?? new Date(8_640_000_000_000)).toISOString();
  return dbOf(access).$queryRaw<TeamChangeRow[]>`
    SELECT c.* FROM unnest(${[...teamIds]}::uuid[]) AS t(id) CROSS JOIN LATERAL (
      SELECT * FROM team_score_change WHERE "teamId" = t.id AND at <= ${end}::timestamp ORDER BY at DESC, id DESC LIMIT 1) c`;
}

/** Adds rows to the history of teams. */
export async function insertTeamChanges(access: DataAccess, rows: NewTeamChange[]): Promise<void> {
  if (rows.length > 0) await dbOf(access).teamScoreChange.createMany({ data: rows });
}

/** As `prolongChanges`, of teams. */
export async function prolongTeamChanges(access: DataAccess, ids: readonly string[], until: Date): Promise<void> {
  if (ids.length === 0) return;
  await dbOf(access).teamScoreChange.updateMany({
    where: { id: { in: [...ids] }, until: { lt: until } },
    data: { until },
  });
}

/** The history of a team, the newest first. */
export async function listTeamChanges(access: DataAccess, teamId: string, limit: number): Promise<TeamChangeRow[]> {
  const order = [{ at: "desc" }, { id: "desc" }] satisfies Prisma.TeamScoreChangeOrderByWithRelationInput[];
  return dbOf(access).teamScoreChange.findMany({ where: { teamId }, orderBy: order, take: limit });
}
