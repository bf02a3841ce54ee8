import type { Actor, TokenActor, UserActor } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { type Permission, ROLE_PERMISSIONS } from "./model";

const ANYONE: ReadonlySet<Permission> = new Set<Permission>(["registry.read", "audit.read"]);
/** What every signed-in person may do, whatever their teams. */
const ANY_PERSON: ReadonlySet<Permission> = new Set<Permission>([
  ...ANYONE,
  "operation.try",
  "advice.write",
  "plan.write",
]);

/**
 * Whether the actor may do this. `teamId` is the team that owns what is touched; without one the permission is needed
 * for the registry as a whole, which only administrators and tokens of no single team can have (reading aside).
 */
export function can(actor: Actor, permission: Permission, teamId?: string): boolean {
  switch (actor.kind) {
    case "system":
      return true;
    case "anonymous":
      return actor.mayRead && ANYONE.has(permission);
    case "token":
      return tokenCan(actor, permission, teamId);
    case "user":
      return userCan(actor, permission, teamId);
  }
}

function userCan(actor: UserActor, permission: Permission, teamId: string | undefined): boolean {
  if (actor.administrator || ANY_PERSON.has(permission)) return true;
  return actor.teams.some((team) => team.teamId === teamId && ROLE_PERMISSIONS[team.role].has(permission));
}

function tokenCan(actor: TokenActor, permission: Permission, teamId: string | undefined): boolean {
  if (ANYONE.has(permission)) return true;
  if (actor.scopes && !actor.scopes.includes(permission)) return false;
  if (actor.teamId !== null && actor.teamId !== teamId) return false;
  return ROLE_PERMISSIONS[actor.role].has(permission);
}

/** Throws `unauthenticated` for people who are not signed in, else `forbidden`, unless the actor may do this. */
export function requirePermission(actor: Actor, permission: Permission, teamId?: string): void {
  if (can(actor, permission, teamId)) return;
  if (actor.kind === "anonymous") {
    throw new RegistryError("unauthenticated", "This needs somebody who is signed in.", {
      fix: "Sign in, or send Authorization: Bearer with an API token.",
    });
  }
  throw new RegistryError("forbidden", `${actor.name} may not do this: ${permission} is missing.`, {
    fix: "Ask an owner of the team, or an administrator.",
  });
}
