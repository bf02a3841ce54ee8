import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";
import type { CampaignRow } from "./store";

type Aim = Pick<CampaignRow, "scope" | "targets" | "checks">;

/** So many pairs of an API and a check apply; so many of them are open, or exempted. */
export interface CountRow {
  apis: number;
  of: number;
  left: number;
  exempted: number;
}

function inScope({ scope, targets }: Aim): Prisma.Sql {
  switch (scope) {
    case "organisation":
      return Prisma.sql`TRUE`;
    case "team":
      return Prisma.sql`t.slug = ANY(${targets}::text[])`;
    case "domain":
      return Prisma.sql`a.domain = ANY(${targets}::text[])`;
    case "label":
      return Prisma.sql`a.tags && ${targets}::text[]`;
    case "tier":
      return Prisma.sql`a.tier::text = ANY(${targets}::text[])`;
    case "apis":
      return Prisma.sql`a.slug = ANY(${targets}::text[])`;
    default:
      throw new Error(`a campaign has the unknown scope ${scope}`);
  }
}

/** Every pair of an API in the campaign and one of its checks, as the score has it now. */
function pairs(aim: Aim): Prisma.Sql {
  return Prisma.sql`
    SELECT a.id, a.slug, t.slug AS team, t.name AS "teamName", c.id AS "check",
      COALESCE(s.statuses ->> c.id IN ('met', 'unmet', 'unknown'), FALSE) AS applies,
      s.statuses ->> c.id IN ('unmet', 'unknown') AND NOT c.id = ANY(s.exempted) AS open,
      s.statuses ->> c.id IN ('unmet', 'unknown') AND c.id = ANY(s.exempted) AS spared
    FROM api a JOIN team t ON t.id = a."teamId" JOIN api_score s ON s."apiId" = a.id
    CROSS JOIN unnest(${aim.checks}::text[]) AS c(id)
    WHERE ${inScope(aim)}`;
}

const COUNTS = Prisma.sql`
  count(*) FILTER (WHERE p.applies)::int AS "of", count(*) FILTER (WHERE p.open)::int AS "left",
  count(*) FILTER (WHERE p.spared)::int AS exempted`;

/** How far a campaign is now. */
export async function countCampaign(access: DataAccess, aim: Aim): Promise<CountRow> {
  const [row] = await dbOf(access).$queryRaw<CountRow[]>`
    SELECT count(DISTINCT p.id)::int AS apis, ${COUNTS} FROM (${pairs(aim)}) p`;
  return row ?? { apis: 0, of: 0, left: 0, exempted: 0 };
}

/** The same by team: those with the most left first. */
export async function countByTeam(access: DataAccess, aim: Aim, limit: number) {
  return dbOf(access).$queryRaw<({ id: string; name: string } & Omit<CountRow, "apis">)[]>`
    SELECT p.team AS id, p."teamName" AS name, ${COUNTS} FROM (${pairs(aim)}) p
    GROUP BY p.team, p."teamName" ORDER BY "left" DESC, p.team COLLATE "C" LIMIT ${limit}`;
}

/** The same by check. */
export async function countByCheck(access: DataAccess, aim: Aim) {
  return dbOf(access).$queryRaw<({ id: string } & Omit<CountRow, "apis">)[]>`
    SELECT p."check" AS id, ${COUNTS} FROM (${pairs(aim)}) p GROUP BY p."check" ORDER BY "left" DESC, p."check" COLLATE "C"`;
}

/** An API of a campaign with what its score says of the campaign's checks. */
export interface CampaignApiRow {
  slug: string;
  name: string;
  team: string;
  left: number;
  statuses: Prisma.JsonValue;
  exempted: string[];
}

/** APIs of a campaign by slug, one more than the limit where there are more. */
export async function listCampaignApiRows(
  access: DataAccess,
  aim: Aim,
  wanted: { after: string | null; limit: number; team?: string | undefined; onlyOpen: boolean },
): Promise<CampaignApiRow[]> {
  const { after, limit, team, onlyOpen } = wanted;
  return dbOf(access).$queryRaw<CampaignApiRow[]>`
    SELECT r.* FROM (
      SELECT a.slug, a.name, t.slug AS team, s.statuses, s.exempted,
        (SELECT count(*)::int FROM unnest(${aim.checks}::text[]) AS c(id)
          WHERE s.statuses ->> c.id IN ('unmet', 'unknown') AND NOT c.id = ANY(s.exempted)) AS "left"
      FROM api a JOIN team t ON t.id = a."teamId" JOIN api_score s ON s."apiId" = a.id
      WHERE ${inScope(aim)} AND a.slug COLLATE "C" > ${after ?? ""} AND (${team ?? null}::text IS NULL OR t.slug = ${team ?? null}::text)
    ) r WHERE NOT ${onlyOpen} OR r."left" > 0 ORDER BY r.slug COLLATE "C" LIMIT ${limit + 1}`;
}
