import type { Actor } from "@/lib/core/context";
import { isTeamRole, type UserRole } from "@/lib/members/model";
import type { CallerDto, TeamDetailDto, TeamDto, UserDto } from "@/lib/members/schema";

interface StoredTeam {
  slug: string;
  name: string;
  description: string;
  createdAt: Date;
  _count: { apis: number; memberships: number };
}

interface StoredMember {
  userId: string;
  role: string;
  user: { name: string; email: string };
}

interface StoredUser {
  id: string;
  name: string;
  email: string;
  role: string;
  disabledAt: Date | null;
  createdAt: Date;
  memberships: { role: string; team: { slug: string; name: string } }[];
}

/** A team as REST shows it. */
export function presentTeam(team: StoredTeam): TeamDto {
  return {
    slug: team.slug,
    name: team.name,
    description: team.description,
    createdAt: team.createdAt.toISOString(),
    apiCount: team._count.apis,
    memberCount: team._count.memberships,
  };
}

/** A team with its people. E-mail addresses are for those who are signed in. */
export function presentTeamDetail(team: StoredTeam & { memberships: StoredMember[] }, viewer: Actor): TeamDetailDto {
  const members = team.memberships.flatMap(({ userId, role, user }) =>
    isTeamRole(role)
      ? [{ id: userId, name: user.name, email: viewer.kind === "anonymous" ? null : user.email, role }]
      : [],
  );
  return { ...presentTeam(team), members };
}

/** What a stored person is to the registry; anything unknown is the least. */
export function userRoleOf(role: string): UserRole {
  return role === "administrator" ? "administrator" : "member";
}

/** A person as administrators see them. */
export function presentUser(user: StoredUser): UserDto {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    role: userRoleOf(user.role),
    disabled: user.disabledAt !== null,
    createdAt: user.createdAt.toISOString(),
    teams: user.memberships.flatMap(({ role, team }) => (isTeamRole(role) ? [{ ...team, role }] : [])),
  };
}

/** The caller as `GET /users/me` shows them; null for those who are nobody. `teamSlugs` names the team of a token. */
export function presentCaller(actor: Actor, teamSlugs: ReadonlyMap<string, string>): CallerDto | null {
  if (actor.kind === "anonymous" || actor.kind === "system") return null;
  const { kind, id, name } = actor;
  if (kind === "user") {
    const teams = actor.teams.map(({ teamSlug: slug, role }) => ({ slug, role }));
    const role = actor.administrator ? "administrator" : "member";
    return { kind, id, name, email: actor.email, role, team: null, scopes: null, teams };
  }
  const team = actor.teamId === null ? null : (teamSlugs.get(actor.teamId) ?? null);
  return { kind, id, name, email: null, role: actor.role, team, scopes: actor.scopes, teams: [] };
}
