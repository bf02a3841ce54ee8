import type { ActorRef } from "@/lib/core/context";

const KINDS = ["user", "token", "system"] as const;

/** An actor as the three columns hold it. */
export function storedActor(kind: string, id: string, name: string): ActorRef {
  return { kind: KINDS.find((one) => one === kind) ?? "system", id, name };
}

/** Whether two references mean the same actor. Names may change; kind and id do not. */
export function isSameActor(a: Pick<ActorRef, "kind" | "id">, b: Pick<ActorRef, "kind" | "id">): boolean {
  return a.kind === b.kind && a.id === b.id;
}
