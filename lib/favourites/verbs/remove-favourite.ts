import type { z } from "zod";
import type { ServiceContext } from "@/lib/core/context";
import { parseInput } from "@/lib/core/parse-input";
import { requirePersonWithFavourites } from "@/lib/favourites/policy";
import { favouriteKey } from "@/lib/favourites/schema";
import { deleteFavourite } from "@/lib/favourites/store";

/** Takes an API from the caller's favourites; one that is none, or is gone, is no error. */
export async function removeFavourite(ctx: ServiceContext, raw: z.input<typeof favouriteKey>): Promise<void> {
  const { id } = requirePersonWithFavourites(ctx.actor);
  await deleteFavourite(ctx.access, id, parseInput(favouriteKey, raw).api);
}
