import type { Actor } from "@/lib/core/context";
import { can } from "@/lib/members/policy";

/** Whether somebody may say of any API at all which services' calls are its own; of which one, its team decides. */
export function mayAssignSomewhere(actor: Actor): boolean {
  if (can(actor, "api.update")) return true;
  if (actor.kind === "user") return actor.teams.some(({ teamId }) => can(actor, "api.update", teamId));
  return actor.kind === "token" && actor.teamId !== null && can(actor, "api.update", actor.teamId);
}
