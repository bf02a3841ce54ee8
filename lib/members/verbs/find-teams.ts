import type { ServiceContext } from "@/lib/core/context";
import { findTeamsBySlug } from "@/lib/members/store/teams";
import type { TeamRef } from "./find-team";

/** Teams by their slugs; those that are gone are absent. For verbs that have authorised their caller. */
export async function findTeams(ctx: ServiceContext, slugs: readonly string[]): Promise<ReadonlyMap<string, TeamRef>> {
  if (slugs.length === 0) return new Map();
  const rows = await findTeamsBySlug(ctx.access, [...new Set(slugs)]);
  return new Map(rows.map((row) => [row.slug, row]));
}
