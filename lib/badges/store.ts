import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { Prisma } from "@/generated/prisma/client";

/** What a badge of an API tells. */
export interface BadgeScore {
  level: number;
  entropy: number | null;
  dimensions: number | null;
  band: string | null;
}

/** The score of an API without its checks; null where it was not scored yet. */
export async function findBadgeScore(access: DataAccess, apiId: string): Promise<BadgeScore | null> {
  const [row] = await dbOf(access).$queryRaw<BadgeScore[]>(Prisma.sql`
    SELECT level, entropy, dimensions, score #>> '{dimensions,band}' AS band
    FROM api_score WHERE "apiId" = ${apiId}::uuid`);
  return row ?? null;
}

/** The level and entropy of a team as of last; null where it was not scored yet. */
export async function findTeamBadgeScore(
  access: DataAccess,
  teamId: string,
): Promise<{ level: number | null; entropy: number | null } | null> {
  return dbOf(access).teamScoreChange.findFirst({
    where: { teamId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { level: true, entropy: true },
  });
}
