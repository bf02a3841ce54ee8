import type { DataAccess, UserActor } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { isTeamRole } from "@/lib/members/model";
import type { Prisma } from "@/generated/prisma/client";

const WITH_TEAMS = {
  memberships: { include: { team: { select: { slug: true } } } },
} satisfies Prisma.UserInclude;
type Row = Prisma.UserGetPayload<{ include: typeof WITH_TEAMS }>;

function toActor(row: Row): UserActor {
  const teams = row.memberships.flatMap(({ teamId, team, role }) =>
    isTeamRole(role) ? [{ teamId, teamSlug: team.slug, role }] : [],
  );
  return {
    kind: "user",
    id: row.id,
    name: row.name,
    email: row.email,
    administrator: row.role === "administrator",
    teams,
  };
}

/** Those of some people who may still sign in, with the roles they have now. */
export async function listUserActors(access: DataAccess, ids: readonly string[]): Promise<UserActor[]> {
  const where = { id: { in: [...ids] }, disabledAt: null };
  return (await dbOf(access).user.findMany({ where, include: WITH_TEAMS })).map(toActor);
}

/** Everybody who belongs to a team, and the administrators, by name. */
export async function listActorsAround(access: DataAccess, teamId: string, limit: number): Promise<UserActor[]> {
  const rows = await dbOf(access).user.findMany({
    where: { disabledAt: null, OR: [{ role: "administrator" }, { memberships: { some: { teamId } } }] },
    include: WITH_TEAMS,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: limit,
  });
  return rows.map(toActor);
}

/** Holds the rights of some people until the transaction ends: who changes them meanwhile waits for it. */
export async function lockUserRights(access: DataAccess, ids: readonly string[]): Promise<void> {
  const wanted = [...ids];
  await dbOf(access).$queryRaw`SELECT id FROM "user" WHERE id = ANY(${wanted}) ORDER BY id FOR SHARE`;
  await dbOf(access).$queryRaw`
    SELECT "userId" FROM membership WHERE "userId" = ANY(${wanted}) ORDER BY "userId", "teamId" FOR SHARE`;
}

/** Which of some ids are people, and whether each administers the registry; also of those who may not sign in any more. */
export async function listPeopleByIds(
  access: DataAccess,
  ids: readonly string[],
): Promise<{ id: string; administrator: boolean }[]> {
  const rows = await dbOf(access).user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, role: true } });
  return rows.map(({ id, role }) => ({ id, administrator: role === "administrator" }));
}
