import type { ActorRef } from "@/lib/core/context";

/** An actor as the key of a map. Names may change; kind and id do not. A token is an actor of its own (INTERFACE §2). */
export function actorKey(actor: Pick<ActorRef, "kind" | "id">): string {
  return `${actor.kind}:${actor.id}`;
}
