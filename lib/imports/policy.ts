import type { Actor, ActorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { can } from "@/lib/members/policy";
import type { RunState } from "./model";

/** Whether there is anything at all that the actor could bring in. */
export function mayImport(actor: Actor): boolean {
  if (can(actor, "version.publish")) return true;
  if (actor.kind === "token") return actor.teamId !== null && can(actor, "version.publish", actor.teamId);
  return actor.kind === "user" && actor.teams.some((team) => can(actor, "version.publish", team.teamId));
}

/** Throws `unauthenticated` or `forbidden` for somebody who may publish nowhere. */
export function requireImporter(actor: Actor): void {
  if (mayImport(actor)) return;
  if (actor.kind === "anonymous") {
    throw new RegistryError("unauthenticated", "Importing needs somebody who is signed in.", {
      fix: "Sign in, or send Authorization: Bearer with an API token.",
    });
  }
  throw new RegistryError("forbidden", `${actor.name} may not publish for any team, so there is nothing to import.`, {
    fix: "Ask an owner of a team to make you a publisher.",
  });
}

/** Whether the actor may see a run: what it holds is not published yet, so whoever began it and administrators. */
export function maySeeRun(actor: Actor, createdBy: Pick<ActorRef, "kind" | "id">): boolean {
  if (actor.kind === "anonymous") return false;
  return (actor.kind === createdBy.kind && actor.id === createdBy.id) || can(actor, "user.manage");
}

/** What can be done with a run in a state. */
const ALLOWED = {
  change: ["planned"],
  run: ["planned"],
  cancel: ["collecting", "planned", "running"],
  retry: ["done", "cancelled", "failed", "running"],
} as const satisfies Record<string, readonly RunState[]>;
export type RunStep = keyof typeof ALLOWED;

/** Whether a run in this state can take a step. */
export function canStep(step: RunStep, state: RunState): boolean {
  return ALLOWED[step].some((one) => one === state);
}

/** Throws `conflict` where a run in this state cannot take a step. */
export function requireStep(step: RunStep, state: RunState): void {
  if (canStep(step, state)) return;
  const fix = step === "change" || step === "run" ? "Begin another import." : "See its state with GET /imports/{id}.";
  throw new RegistryError("conflict", `The import is ${state}: this cannot be done with it now.`, { fix });
}
