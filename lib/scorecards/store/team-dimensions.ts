import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { TeamScorecard } from "@/lib/scorecards/schema/lists";

const NONE: TeamScorecard["dimensions"] = {
  coverage: null,
  resilience: null,
  composability: null,
  observability: null,
  mean: null,
};

/** Means over the APIs of a team that have them; null: none has. */
export async function meanDimensions(access: DataAccess, teamId: string): Promise<TeamScorecard["dimensions"]> {
  const [row] = await dbOf(access).$queryRaw<TeamScorecard["dimensions"][]>`
    SELECT round(avg((d -> 'coverage' ->> 'value')::numeric), 2)::float8 AS coverage,
      round(avg((d -> 'resilience' ->> 'value')::numeric), 2)::float8 AS resilience,
      round(avg((d -> 'composability' ->> 'value')::numeric), 2)::float8 AS composability,
      round(avg((d -> 'observability' ->> 'value')::numeric), 2)::float8 AS observability,
      round(avg((d ->> 'mean')::numeric), 2)::float8 AS mean
    FROM (SELECT s.score -> 'dimensions' AS d FROM api_score s JOIN api a ON a.id = s."apiId" WHERE a."teamId" = ${teamId}::uuid) x`;
  return row ?? NONE;
}
