import type { Actor } from "@/lib/core/context";
import { can } from "@/lib/members/policy";

/** How much of the settings somebody has. */
export function viewerKind(actor: Actor): "anonymous" | "member" | "administrator" {
  if (actor.kind === "anonymous") return "anonymous";
  return can(actor, "user.manage") ? "administrator" : "member";
}
