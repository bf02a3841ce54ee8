import type { ServiceContext } from "@/lib/core/context";
import { requirePersonWithFavourites } from "@/lib/favourites/policy";
import type { FavouriteList } from "@/lib/favourites/schema";
import { listFavouriteRows } from "@/lib/favourites/store";

/** The caller's favourites, by name. */
export async function listFavourites(ctx: ServiceContext): Promise<FavouriteList> {
  const { id } = requirePersonWithFavourites(ctx.actor);
  const rows = await listFavouriteRows(ctx.access, id);
  return {
    items: rows.map(({ api, createdAt }) => ({ api: api.slug, name: api.name, since: createdAt.toISOString() })),
    nextCursor: null,
  };
}
