import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** A version of an API that somebody calls. */
export interface CalledVersionRow {
  id: string;
  apiId: string;
  label: string;
  state: string;
  sortKey: string;
  digest: string;
  format: string;
  publishedAt: Date;
  isUsual: boolean;
  api: {
    id: string;
    slug: string;
    name: string;
    teamId: string;
    team: { slug: string; name: string };
    activeVersionId: string | null;
    newestVersionId: string | null;
  };
}

const details = {
  id: true,
  apiId: true,
  label: true,
  state: true,
  sortKey: true,
  digest: true,
  format: true,
  publishedAt: true,
  api: {
    select: {
      id: true,
      slug: true,
      name: true,
      teamId: true,
      team: { select: { slug: true, name: true } },
      activeVersionId: true,
      newestVersionId: true,
    },
  },
} as const;

/** Versions of these APIs: those that are named, by id or label, and the active and the newest one of each API. */
export async function listCalledVersions(
  access: DataAccess,
  of: { apiIds: readonly string[]; ids: readonly string[]; labels: readonly { apiId: string; label: string }[] },
): Promise<CalledVersionRow[]> {
  if (of.apiIds.length === 0) return [];
  const apis = { in: [...of.apiIds] };
  const rows = await dbOf(access).apiVersion.findMany({
    where: {
      OR: [
        { id: { in: [...of.ids] } },
        { activeOf: { id: apis } },
        { newestOf: { id: apis } },
        ...of.labels.map(({ apiId, label }) => ({ apiId, label })),
      ],
    },
    select: details,
  });
  return rows.map((row) => ({ ...row, isUsual: row.id === (row.api.activeVersionId ?? row.api.newestVersionId) }));
}

/** The ids of the consumers that some teams run, by slug or id. */
export async function listConsumersOfTeams(
  access: DataAccess,
  teams: { slug: string } | { ids: readonly string[] },
): Promise<string[]> {
  const rows = await dbOf(access).consumer.findMany({
    where: "slug" in teams ? { team: { slug: teams.slug } } : { teamId: { in: [...teams.ids] } },
    select: { id: true },
    orderBy: { slug: "asc" },
    take: 500,
  });
  return rows.map(({ id }) => id);
}
