import { randomUUID } from "node:crypto";
import type { DataAccess, TeamRole } from "@/lib/core/context";
import { type PageInput, readCursor, textCursor } from "@/lib/core/paging";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";

const withCounts = { _count: { select: { apis: true, memberships: true } } } satisfies Prisma.TeamInclude;
const withMembers = {
  ...withCounts,
  memberships: { include: { user: { select: { name: true, email: true } } }, orderBy: { user: { name: "asc" } } },
} satisfies Prisma.TeamInclude;

export type TeamRow = Prisma.TeamGetPayload<{ include: typeof withCounts }>;
export type TeamWithMembers = Prisma.TeamGetPayload<{ include: typeof withMembers }>;

/** The team of a slug, with its people. */
export async function findTeamRow(access: DataAccess, slug: string): Promise<TeamWithMembers | null> {
  return dbOf(access).team.findUnique({ where: { slug }, include: withMembers });
}

/** The same, held until the transaction ends: nobody else changes it meanwhile. */
export async function lockTeamRow(access: DataAccess, slug: string): Promise<TeamWithMembers | null> {
  // Not FOR UPDATE: every change of one of its APIs refers to the team, and would wait for this one, which may wait for it.
  await dbOf(access).$queryRaw`SELECT id FROM team WHERE slug = ${slug} FOR NO KEY UPDATE`;
  return findTeamRow(access, slug);
}

/** The same for whoever removes it: nobody gives it an API meanwhile, either. */
export async function lockTeamRowWhole(access: DataAccess, slug: string): Promise<TeamWithMembers | null> {
  await dbOf(access).$queryRaw`SELECT id FROM team WHERE slug = ${slug} FOR UPDATE`;
  return findTeamRow(access, slug);
}

/** The slugs of teams, by id. */
export async function slugsOfTeams(access: DataAccess, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await dbOf(access).team.findMany({ where: { id: { in: [...ids] } }, select: { id: true, slug: true } });
  return new Map(rows.map((row) => [row.id, row.slug]));
}

/** The teams of some slugs; those that are gone are absent. */
export async function findTeamsBySlug(
  access: DataAccess,
  slugs: readonly string[],
): Promise<{ id: string; slug: string; name: string }[]> {
  const where = { slug: { in: [...slugs] } };
  return dbOf(access).team.findMany({ where, select: { id: true, slug: true, name: true } });
}

/** Teams by slug, one more than the limit where there are more. */
export async function listTeamRows(
  access: DataAccess,
  filter: PageInput & { q?: string | undefined },
): Promise<TeamRow[]> {
  const [after] = readCursor(filter.cursor, textCursor) ?? [];
  const words = filter.q ? { contains: filter.q, mode: "insensitive" as const } : undefined;
  return dbOf(access).team.findMany({
    where: {
      ...(after !== undefined ? { slug: { gt: after } } : {}),
      ...(words ? { OR: [{ name: words }, { slug: words }] } : {}),
    },
    include: withCounts,
    orderBy: { slug: "asc" },
    take: filter.limit + 1,
  });
}

/** All teams by name only, by slug; up to a limit. */
export async function listTeamNames(access: DataAccess, limit: number): Promise<{ slug: string; name: string }[]> {
  return dbOf(access).team.findMany({ select: { slug: true, name: true }, orderBy: { slug: "asc" }, take: limit });
}

/** A new team; false where the slug is taken. */
export async function insertTeam(
  access: DataAccess,
  team: { slug: string; name: string; description: string; createdAt: Date },
): Promise<boolean> {
  const { count } = await dbOf(access).team.createMany({ data: [{ id: randomUUID(), ...team }], skipDuplicates: true });
  return count === 1;
}

/** Changes a team. */
export async function updateTeamRow(
  access: DataAccess,
  id: string,
  changes: { name?: string; description?: string },
): Promise<void> {
  await dbOf(access).team.update({ where: { id }, data: changes });
}

/** Removes a team with its memberships, tokens and policy. It must own no APIs. */
export async function deleteTeamRow(access: DataAccess, id: string): Promise<void> {
  await dbOf(access).team.delete({ where: { id } });
}

/** Gives a person a role in a team, or changes the one they have. */
export async function upsertMembership(
  access: DataAccess,
  key: { teamId: string; userId: string },
  role: TeamRole["role"],
  now: Date,
): Promise<void> {
  await dbOf(access).membership.upsert({
    where: { teamId_userId: key },
    create: { ...key, role, createdAt: now },
    update: { role },
  });
}

/** Takes a person out of a team. */
export async function deleteMembership(access: DataAccess, key: { teamId: string; userId: string }): Promise<void> {
  await dbOf(access).membership.delete({ where: { teamId_userId: key } });
}
