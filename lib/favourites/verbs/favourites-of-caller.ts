import type { ServiceContext } from "@/lib/core/context";
import { favouriteApiIds } from "@/lib/favourites/store";

/** The ids of the APIs that the caller keeps at hand; null for who has no favourites, being no person. */
export async function favouritesOfCaller(ctx: ServiceContext): Promise<ReadonlySet<string> | null> {
  return ctx.actor.kind === "user" ? new Set(await favouriteApiIds(ctx.access, ctx.actor.id)) : null;
}
