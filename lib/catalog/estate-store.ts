import type { DataAccess } from "@/lib/core/context";
import { decodeCursor } from "@/lib/core/paging";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";
import type { EstateSummary, FlaggedVersionFilter } from "@/lib/catalog/schema/estate";

/** States that callers may have met: a draft breaks nobody yet. */
const RELEASED = ["active", "deprecated", "sunset", "retired"];

const shown = {
  id: true,
  label: true,
  state: true,
  publishedAt: true,
  publishedByName: true,
  breakingCount: true,
  dangerousCount: true,
  errorCount: true,
  warningCount: true,
  comparedWith: { select: { label: true } },
  api: { select: { slug: true, name: true, team: { select: { slug: true, name: true } } } },
} satisfies Prisma.ApiVersionSelect;

/** A version that something is to be said about. */
export type FlaggedRow = Prisma.ApiVersionGetPayload<{ select: typeof shown }>;

function breakingSince(since: Date): Prisma.ApiVersionWhereInput {
  return { state: { in: RELEASED }, publishedAt: { gte: since }, breakingCount: { gt: 0 } };
}

const newestWithErrors: Prisma.ApiVersionWhereInput = { newestOf: { isNot: null }, errorCount: { gt: 0 } };

/** The numbers of the whole registry: breaking changes since one instant, sunsets until another. */
export async function readEstate(
  access: DataAccess,
  { breakingSince: since, sunsetUntil, now }: { breakingSince: Date; sunsetUntil: Date; now: Date },
): Promise<EstateSummary> {
  const db = dbOf(access);
  const [apis, teams, inReview, breaking, sunsets, next, errors] = await Promise.all([
    db.api.count(),
    db.team.count(),
    db.apiVersion.count({ where: { state: "in_review" } }),
    db.apiVersion.aggregate({ where: breakingSince(since), _sum: { breakingCount: true }, _count: { _all: true } }),
    db.apiVersion.count({ where: { state: "deprecated", deprecation: { sunsetAt: { lte: sunsetUntil } } } }),
    db.deprecation.findFirst({
      where: { sunsetAt: { gt: now, lte: sunsetUntil }, version: { state: "deprecated" } },
      orderBy: [{ sunsetAt: "asc" }, { id: "asc" }],
      select: { sunsetAt: true, version: { select: { label: true, api: { select: { slug: true, name: true } } } } },
    }),
    db.apiVersion.aggregate({ where: newestWithErrors, _sum: { errorCount: true }, _count: { _all: true } }),
  ]);
  return {
    apis,
    teams,
    inReview,
    breakingChanges: breaking._sum.breakingCount ?? 0,
    breakingVersions: breaking._count._all,
    sunsets,
    nextSunset: next && {
      api: next.version.api.slug,
      apiName: next.version.api.name,
      version: next.version.label,
      sunsetAt: next.sunsetAt.toISOString(),
    },
    versionsWithErrors: errors._count._all,
    errors: errors._sum.errorCount ?? 0,
  };
}

/** Versions with a flag, the last published first; one more than the limit where there are more. */
export async function listFlaggedRows(
  access: DataAccess,
  { flag, team, cursor, limit }: FlaggedVersionFilter,
  since: Date,
): Promise<FlaggedRow[]> {
  const [at, id] = cursor ? decodeCursor(cursor) : [];
  const after: Prisma.ApiVersionWhereInput =
    typeof at === "string" && typeof id === "string" && !Number.isNaN(Date.parse(at))
      ? { OR: [{ publishedAt: { lt: new Date(at) } }, { publishedAt: new Date(at), id: { lt: id } }] }
      : {};
  return dbOf(access).apiVersion.findMany({
    where: {
      AND: [
        flag === "breaking" ? breakingSince(since) : newestWithErrors,
        team === undefined ? {} : { api: { team: { slug: team } } },
        after,
      ],
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    select: shown,
  });
}

/** Drafts of these teams whose definition has errors, the last published first. */
export async function listDraftRows(access: DataAccess, teamIds: readonly string[], limit: number) {
  return dbOf(access).apiVersion.findMany({
    where: { state: "draft", errorCount: { gt: 0 }, api: { teamId: { in: [...teamIds] } } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: limit,
    select: shown,
  });
}
