import type { Actor } from "@/lib/core/context";
import type { Permission } from "@/lib/members/model";
import { can } from "@/lib/members/policy";

/** Whether the actor may do this to what a team owns; the team by its slug, as pages know it. */
export function canInTeam(actor: Actor, permission: Permission, teamSlug: string): boolean {
  const own = actor.kind === "user" ? actor.teams.find((team) => team.teamSlug === teamSlug) : undefined;
  return can(actor, permission, own?.teamId);
}

/** Whether there is any team for which the actor may create an API. */
export function mayCreateApis(actor: Actor): boolean {
  if (can(actor, "api.create")) return true;
  return actor.kind === "user" && actor.teams.some((team) => can(actor, "api.create", team.teamId));
}
