import type { Actor } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
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

/** What decides who may say whose an identity is. */
export interface IdentityFacts {
  /** Of the consumer that it is linked to now; null: nobody's. */
  owner: ConsumerOwnership | null;
  /** Teams of the APIs that it calls. */
  apiTeams: readonly string[];
}

/**
 * Whether the actor may say whose an identity is: owners of an API that it calls; for one that is nobody's, also whoever
 * may change some consumer; for one that is somebody's, who may change that consumer.
 */
export function mayLinkIdentity(actor: Actor, { owner, apiTeams }: IdentityFacts): boolean {
  if (apiTeams.some((team) => can(actor, "dependency.reject", team))) return true;
  return owner === null ? mayDeclareSomewhere(actor) : mayChangeConsumer(actor, owner);
}

/** Throws unless the actor may link the identity to the consumer: to one that is not theirs only as an owner of an API called. */
export function requireMayLink(actor: Actor, facts: IdentityFacts, consumer: ConsumerOwnership): void {
  const ownsApi = facts.apiTeams.some((team) => can(actor, "dependency.reject", team));
  if (ownsApi || (mayLinkIdentity(actor, facts) && mayChangeConsumer(actor, consumer))) return;
  requirePermission(actor, "consumer.declare", consumer.teamId ?? undefined);
  throw new RegistryError(
    "forbidden",
    `${actor.kind === "anonymous" ? "You" : actor.name} may not say whose this is.`,
    {
      fix: "Ask an owner of an API that it calls, or the team of the consumer that it is linked to.",
    },
  );
}

/** Throws unless the actor may say that the identity is nobody's that is known. */
export function requireMayUnlink(actor: Actor, facts: IdentityFacts): void {
  const { owner, apiTeams } = facts;
  const may =
    owner === null ? apiTeams.some((team) => can(actor, "consumer.declare", team)) : mayLinkIdentity(actor, facts);
  if (!may) requirePermission(actor, "consumer.declare", owner?.teamId ?? apiTeams[0]);
}

/** Whether an owner of the API may say for a consumer where it stands with what goes away. */
export function maySayOnBehalf(actor: Actor, apiTeamId: string): boolean {
  return can(actor, "dependency.reject", apiTeamId);
}

/** As whom the actor says where a consumer stands: of its team, or as an owner of the API; null: not at all. */
export function mayAnswerAs(actor: Actor, consumer: ConsumerOwnership, apiTeamId: string): "team" | "owner" | null {
  const onBehalf = standingOnBehalf(actor, consumer, apiTeamId);
  return onBehalf === undefined ? null : onBehalf ? "owner" : "team";
}

/** Whether the actor says it for the consumer's team (false), as an owner of the API (true), or may not (undefined). */
export function standingOnBehalf(actor: Actor, consumer: ConsumerOwnership, apiTeamId: string): boolean | undefined {
  if (mayChangeConsumer(actor, consumer)) return false;
  return maySayOnBehalf(actor, apiTeamId) ? true : undefined;
}
