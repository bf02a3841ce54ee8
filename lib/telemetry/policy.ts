import type { Actor } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { can, requirePermission } from "@/lib/members/policy";

/** For whose APIs somebody may report calls; `teamId` undefined: for all. */
export interface SenderScope {
  teamId: string | undefined;
}

/**
 * For whose APIs the actor may report calls: for all with `telemetry.write` in the registry as a whole, else for those of
 * their one team. Throws `unauthenticated` or `forbidden`. Anonymous people never may.
 */
export function requireSender(actor: Actor): SenderScope {
  if (can(actor, "telemetry.write")) return { teamId: undefined };
  if (actor.kind === "token" && actor.teamId !== null) {
    requirePermission(actor, "telemetry.write", actor.teamId);
    return { teamId: actor.teamId };
  }
  const teams = actor.kind === "user" ? actor.teams.filter(({ teamId }) => can(actor, "telemetry.write", teamId)) : [];
  const [first, second] = teams;
  if (first && !second) return { teamId: first.teamId };
  if (!first) requirePermission(actor, "telemetry.write");
  throw new RegistryError("forbidden", "It cannot be told for which of your teams this is.", {
    fix: "Send it with a token of the team.",
  });
}
