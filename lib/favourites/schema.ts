import { z } from "zod";
import { apiSlug } from "@/lib/catalog/schema";

/** Favourites that one person may have: they are for what is at hand. */
export const MOST_FAVOURITES = 500;

export const favouriteKey = z.strictObject({ api: apiSlug });

/** An API that the caller keeps at hand. */
export const favouriteDto = z.strictObject({
  api: z.string(),
  name: z.string(),
  since: z.iso.datetime(),
});
export type FavouriteDto = z.output<typeof favouriteDto>;

export const favouriteList = z.strictObject({ items: z.array(favouriteDto), nextCursor: z.null() });
export type FavouriteList = z.output<typeof favouriteList>;
