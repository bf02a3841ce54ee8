import type { DataAccess } from "@/lib/core/context";
import { ADVISORY_LOCKS } from "@/lib/db/advisory-locks";
import { dbOf } from "@/lib/db/data-access";
import { isTeamRole } from "@/lib/members/model";
import type { Prisma } from "@/generated/prisma/client";
import type { EventFacts, ReviewFacts, VersionFacts } from "./model/facts";
import type { ApiFacts, TeamFacts } from "./model/registry-event";
import type { Directory } from "./policy";

/** Takes the turn of reading events, for the open transaction; false where another process has it. */
export async function takeTurn(access: DataAccess): Promise<boolean> {
  const [row] = await dbOf(access).$queryRaw<{ taken: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(${ADVISORY_LOCKS.eventCursor}) AS taken`;
  return row?.taken ?? false;
}

const TEAM = { id: true, slug: true, name: true } satisfies Prisma.TeamSelect;
const API = { id: true, slug: true, name: true, tags: true, team: { select: TEAM } } satisfies Prisma.ApiSelect;
const VERSION = {
  id: true,
  label: true,
  publishedByKind: true,
  publishedById: true,
  breakingCount: true,
  dangerousCount: true,
  nonBreakingCount: true,
  comparedWith: { select: { label: true } },
  api: { select: API },
} satisfies Prisma.ApiVersionSelect;
const REVIEW = {
  id: true,
  requestedByKind: true,
  requestedById: true,
  version: { select: VERSION },
  decisions: { select: { byKind: true, byId: true } },
  comments: { select: { byKind: true, byId: true } },
} satisfies Prisma.ReviewSelect;

function toVersion(row: Prisma.ApiVersionGetPayload<{ select: typeof VERSION }>): VersionFacts {
  const { id, label, api, comparedWith, breakingCount, dangerousCount, nonBreakingCount } = row;
  const counts = { breaking: breakingCount ?? 0, dangerous: dangerousCount ?? 0, nonBreaking: nonBreakingCount ?? 0 };
  const changes = comparedWith && breakingCount !== null ? { from: comparedWith.label, ...counts } : null;
  return { id, label, api, publishedBy: { kind: row.publishedByKind, id: row.publishedById }, changes };
}

function toReview(row: Prisma.ReviewGetPayload<{ select: typeof REVIEW }>): ReviewFacts {
  const participants = [...row.decisions, ...row.comments].map(({ byKind, byId }) => ({ kind: byKind, id: byId }));
  const requestedBy = { kind: row.requestedByKind, id: row.requestedById };
  return { id: row.id, version: toVersion(row.version), requestedBy, participants };
}

/** What entries of the audit log name. */
export interface NamedThings {
  apiIds: readonly string[];
  apiSlugs: readonly string[];
  versionIds: readonly string[];
  reviewIds: readonly string[];
  teamIds: readonly string[];
  teamSlugs: readonly string[];
  emails: readonly string[];
}

const byKey = <K, T>(rows: readonly T[], key: (row: T) => K): ReadonlyMap<K, T> =>
  new Map(rows.map((row) => [key(row), row]));

const anyOf = (values: readonly string[]) => ({ in: [...values] });

/** What is known now of these things, each kind in one query. */
export async function readFacts(access: DataAccess, named: NamedThings): Promise<EventFacts> {
  const db = dbOf(access);
  const apis: ApiFacts[] =
    named.apiIds.length + named.apiSlugs.length === 0
      ? []
      : await db.api.findMany({
          where: { OR: [{ id: anyOf(named.apiIds) }, { slug: anyOf(named.apiSlugs) }] },
          select: API,
        });
  const versions =
    named.versionIds.length === 0
      ? []
      : await db.apiVersion.findMany({ where: { id: anyOf(named.versionIds) }, select: VERSION });
  const reviews =
    named.reviewIds.length === 0
      ? []
      : await db.review.findMany({ where: { id: anyOf(named.reviewIds) }, select: REVIEW });
  const teams: TeamFacts[] =
    named.teamIds.length + named.teamSlugs.length === 0
      ? []
      : await db.team.findMany({
          where: { OR: [{ id: anyOf(named.teamIds) }, { slug: anyOf(named.teamSlugs) }] },
          select: TEAM,
        });
  const people =
    named.emails.length === 0
      ? []
      : await db.user.findMany({ where: { email: anyOf(named.emails) }, select: { id: true, email: true } });
  return {
    apis: byKey(apis, (row) => row.id),
    apisBySlug: byKey(apis, (row) => row.slug),
    versions: byKey(versions.map(toVersion), (row) => row.id),
    reviews: byKey(reviews.map(toReview), (row) => row.id),
    teams: byKey(teams, (row) => row.id),
    teamsBySlug: byKey(teams, (row) => row.slug),
    people: new Map(people.map(({ email, id }) => [email, id])),
  };
}

/** The members of some teams. */
export async function listMembersOf(access: DataAccess, teamIds: readonly string[]): Promise<Directory["members"]> {
  if (teamIds.length === 0) return [];
  const rows = await dbOf(access).membership.findMany({
    where: { teamId: anyOf(teamIds) },
    select: { teamId: true, userId: true, role: true },
  });
  return rows.flatMap(({ role, ...row }) => (isTeamRole(role) ? [{ ...row, role }] : []));
}

/** Those of some people who may still sign in. */
export async function listPresentPeople(access: DataAccess, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await dbOf(access).user.findMany({
    where: { id: anyOf(ids), disabledAt: null },
    select: { id: true },
  });
  return new Set(rows.map((row) => row.id));
}

/** Everybody who administers the registry. */
export async function listAdministrators(access: DataAccess): Promise<string[]> {
  const where = { role: "administrator", disabledAt: null };
  return (await dbOf(access).user.findMany({ where, select: { id: true } })).map((row) => row.id);
}

/** Teams that own consumers of some APIs, by the API's id. */
export async function listCallingTeams(access: DataAccess, apiIds: readonly string[]): Promise<Directory["callers"]> {
  if (apiIds.length === 0) return [];
  const rows = await dbOf(access).dependency.findMany({
    where: { apiId: anyOf(apiIds), consumer: { teamId: { not: null } } },
    distinct: ["apiId", "consumerId"],
    select: {
      apiId: true,
      api: { select: { slug: true } },
      consumer: { select: { name: true, teamId: true, mutes: { select: { apiId: true } } } },
    },
  });
  // Whoever calls hears of what it calls by itself; a team that does not want to is left out.
  return rows.flatMap(({ apiId, api, consumer: { name, teamId, mutes } }) =>
    teamId === null || mutes.some((mute) => mute.apiId === apiId) ? [] : [{ api: api.slug, consumer: name, teamId }],
  );
}
