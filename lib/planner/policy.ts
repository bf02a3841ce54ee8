import type { Actor } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { can, requirePermission } from "@/lib/members/policy";

/** Everybody who is signed in may keep plans; a token of one team does so for its team. Throws `unauthenticated` or `forbidden`. */
export function requireMayPlan(actor: Actor): void {
  requirePermission(actor, "plan.write", ownTeamOf(actor));
}

/** Whether the caller may change or remove a plan: whoever made it, an owner of its team, an administrator. */
export function mayChangePlan(actor: Actor, plan: { byKind: string; byId: string; teamId: string | null }): boolean {
  if (actor.kind === "anonymous" || !can(actor, "plan.write", ownTeamOf(actor))) return false;
  if (actor.kind === plan.byKind && actor.id === plan.byId) return true;
  return can(actor, "team.manage", plan.teamId ?? undefined);
}

/** Throws `unauthenticated` or `forbidden` for those who may not change this plan. */
export function requireMayChange(actor: Actor, plan: { byKind: string; byId: string; teamId: string | null }): void {
  requireMayPlan(actor);
  if (mayChangePlan(actor, plan)) return;
  throw new RegistryError("forbidden", "Only whoever made the plan, owners of its team and administrators change it.", {
    fix: "Keep a plan of your own with the same figures.",
  });
}

function ownTeamOf(actor: Actor): string | undefined {
  return actor.kind === "token" ? (actor.teamId ?? undefined) : undefined;
}
