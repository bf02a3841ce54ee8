import type { Actor, UserActor } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";

/** The person who asks. Throws `unauthenticated` for nobody, and `forbidden` for programs, which have no favourites. */
export function requirePersonWithFavourites(actor: Actor): UserActor {
  if (actor.kind === "user") return actor;
  if (actor.kind === "anonymous") {
    throw new RegistryError("unauthenticated", "Nobody is signed in, so there are no favourites.", { fix: "Sign in." });
  }
  throw new RegistryError("forbidden", "Only people have favourites.", { fix: "Sign in as a person." });
}
