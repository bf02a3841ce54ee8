import type { Actor, UserActor } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";

/** The person who asks. Throws `unauthenticated` for nobody, and `forbidden` for programs, which have no inbox. */
export function requirePerson(actor: Actor): UserActor {
  if (actor.kind === "user") return actor;
  if (actor.kind === "anonymous") {
    throw new RegistryError("unauthenticated", "Nobody is signed in, so there is no inbox.", { fix: "Sign in." });
  }
  throw new RegistryError("forbidden", "Only people have an inbox, subscriptions and preferences.", {
    fix: "Sign in as a person. Programs listen with a webhook or GET /events.",
  });
}
