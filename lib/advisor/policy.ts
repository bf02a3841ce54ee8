import type { Actor } from "@/lib/core/context";
import { requirePermission } from "@/lib/members/policy";

/** Everybody who is signed in may keep advice; a token of one team does so for its team. Throws `unauthenticated` or `forbidden`. */
export function requireMayKeep(actor: Actor): void {
  const teamId = actor.kind === "token" ? (actor.teamId ?? undefined) : undefined;
  requirePermission(actor, "advice.write", teamId);
}
