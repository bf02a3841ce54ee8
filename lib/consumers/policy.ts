import type { Actor } from "@/lib/core/context";
import { can, requirePermission } from "@/lib/members/policy";

/** What decides who may change a consumer. */
export interface ConsumerOwnership {
  teamId: string | null;
  createdByKind: string;
  createdById: string;
}

/** Whether there is any team in which the actor may declare consumers. */
export function mayDeclareSomewhere(actor: Actor): boolean {
  if (can(actor, "consumer.declare")) return true;
  if (actor.kind === "user") return actor.teams.some((team) => can(actor, "consumer.declare", team.teamId));
  return actor.kind === "token" && actor.teamId !== null && can(actor, "consumer.declare", actor.teamId);
}

/** Throws unless the actor may make a consumer of this team; one that no team owns, whoever may make any. */
export function requireMayCreateConsumer(actor: Actor, teamId: string | null): void {
  if (teamId === null && mayDeclareSomewhere(actor)) return;
  requirePermission(actor, "consumer.declare", teamId ?? undefined);
}

/** Whether the actor may change a consumer: publishers of its team; of one without a team, whoever made it. */
export function mayChangeConsumer(actor: Actor, consumer: ConsumerOwnership): boolean {
  if (can(actor, "consumer.declare", consumer.teamId ?? undefined)) return true;
  if (consumer.teamId !== null || actor.kind === "anonymous") return false;
  return actor.kind === consumer.createdByKind && actor.id === consumer.createdById && mayDeclareSomewhere(actor);
}

/** Throws unless the actor may change the consumer. */
export function requireMayChangeConsumer(actor: Actor, consumer: ConsumerOwnership): void {
  if (mayChangeConsumer(actor, consumer)) return;
  requirePermission(actor, "consumer.declare", consumer.teamId ?? undefined);
}

/**
 * Whether the actor may say that the consumer calls an API: who may change the consumer; for a consumer that no team
 * owns (a partner, say), also publishers of the API's team, who know best.
 */
export function mayDeclare(actor: Actor, consumer: ConsumerOwnership, apiTeamId: string): boolean {
  if (mayChangeConsumer(actor, consumer)) return true;
  return consumer.teamId === null && can(actor, "consumer.declare", apiTeamId);
}

/** Throws unless the actor may declare this dependency. */
export function requireMayDeclare(actor: Actor, consumer: ConsumerOwnership, apiTeamId: string): void {
  if (mayDeclare(actor, consumer, apiTeamId)) return;
  requirePermission(actor, "consumer.declare", consumer.teamId ?? undefined);
}

/** Whether the actor may take a dependency back: who may declare it, and owners of the API that it is wrong about. */
export function mayRemoveDependency(actor: Actor, consumer: ConsumerOwnership, apiTeamId: string): boolean {
  return mayDeclare(actor, consumer, apiTeamId) || can(actor, "dependency.reject", apiTeamId);
}

/** Throws unless the actor may take this dependency back. */
export function requireMayRemoveDependency(actor: Actor, consumer: ConsumerOwnership, apiTeamId: string): void {
  if (mayRemoveDependency(actor, consumer, apiTeamId)) return;
  requirePermission(actor, "dependency.reject", apiTeamId);
}
