import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** How many rows there are of what the registry is about; versions by state. */
export async function countRows(access: DataAccess) {
  const db = dbOf(access);
  const apis = await db.api.count();
  const states = await db.apiVersion.groupBy({ by: ["state"], _count: { _all: true } });
  const teams = await db.team.count();
  const openReviews = await db.review.count({ where: { closedAt: null } });
  return { apis, teams, openReviews, versions: new Map(states.map((row) => [row.state, row._count._all])) };
}
