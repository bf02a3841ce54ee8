import { type Actor, type Role, ROLES } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { type Permission, ROLE_PERMISSIONS } from "@/lib/members/model";
import { can, requirePermission } from "@/lib/members/policy";

/** What a token that somebody asks for could do, and where. */
export interface TokenRequest {
  role: Role;
  /** The team it is limited to; undefined: all teams. */
  teamId: string | undefined;
  scopes: readonly Permission[] | undefined;
}

/** What a token of this role and these scopes can do. Throws `invalid_input` for a scope beyond its role. */
export function grantedBy({ role, scopes }: Pick<TokenRequest, "role" | "scopes">): readonly Permission[] {
  const ofRole = ROLE_PERMISSIONS[role];
  const beyond = scopes?.find((scope) => !ofRole.has(scope));
  if (beyond === undefined) return scopes ?? [...ofRole];
  throw new RegistryError("invalid_input", `The role ${role} has no permission ${beyond}, so it can be no scope.`, {
    violations: [{ pointer: "/scopes", message: `${beyond} is not a permission of ${role}` }],
  });
}

/**
 * Throws unless the actor may make this token: nobody, person or token, makes one that can do more than they can.
 * For all teams at once only an administrator can, a reader's aside; `administrator` is never limited to a team.
 */
export function requireMayMakeToken(actor: Actor, request: TokenRequest): void {
  const granted = grantedBy(request);
  if (request.role === "administrator" && request.teamId !== undefined) {
    throw new RegistryError("invalid_input", "A token with the role administrator is for the whole registry.", {
      fix: "Leave team out, or take the role owner.",
      violations: [{ pointer: "/team", message: "an administrator has no team" }],
    });
  }
  if (request.role === "reader") return requireSignedIn(actor);
  requirePermission(actor, "token.manage", request.teamId);
  const missing = granted.find((permission) => !can(actor, permission, request.teamId));
  if (missing === undefined) return;
  throw new RegistryError("forbidden", `You may not do ${missing} yourself, so no token of yours can.`, {
    fix: "Ask for a smaller role, or for scopes that you have.",
  });
}

/** A reader's token changes nothing, so everybody who is somebody may make one; a token only if it may make tokens. */
function requireSignedIn(actor: Actor): void {
  if (actor.kind === "token" || actor.kind === "anonymous") {
    requirePermission(actor, "token.manage", actor.kind === "token" ? (actor.teamId ?? undefined) : undefined);
  }
}

/** Whether the actor may see and revoke a token: their own, those of teams whose tokens they manage, or all. */
export function mayManageToken(actor: Actor, token: { createdById: string; teamId: string | null }): boolean {
  if (actor.kind === "user" && actor.id === token.createdById) return true;
  return can(actor, "token.manage", token.teamId ?? undefined);
}

/** Which tokens a list shows the actor: all, or those that they made and those of these teams. */
export function visibleTokens(actor: Actor): "all" | { createdById: string; teamIds: string[] } {
  if (can(actor, "token.manage")) return "all";
  if (actor.kind === "user") {
    const teamIds = actor.teams.filter((team) => can(actor, "token.manage", team.teamId)).map((team) => team.teamId);
    return { createdById: actor.id, teamIds };
  }
  if (actor.kind === "token") {
    const managed = actor.teamId !== null && can(actor, "token.manage", actor.teamId);
    return { createdById: actor.id, teamIds: managed && actor.teamId !== null ? [actor.teamId] : [] };
  }
  throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
}

/** Of these teams, and of the registry as a whole (`team` null), the roles that a token made by the actor can have. */
export function grantableRoles(
  actor: Actor,
  teams: readonly { id: string; slug: string; name: string }[],
): { team: { slug: string; name: string } | null; roles: Role[] }[] {
  const mayMake = (role: Role, teamId: string | undefined): boolean => {
    try {
      requireMayMakeToken(actor, { role, teamId, scopes: undefined });
      return true;
    } catch (error) {
      if (error instanceof RegistryError) return false;
      throw error;
    }
  };
  return [null, ...teams].flatMap((team) => {
    const roles = ROLES.filter((role) => mayMake(role, team?.id));
    return roles.length > 0 ? [{ team: team ? { slug: team.slug, name: team.name } : null, roles }] : [];
  });
}
