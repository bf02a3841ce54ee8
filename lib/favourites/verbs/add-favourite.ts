import type { z } from "zod";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { parseInput } from "@/lib/core/parse-input";
import { requirePersonWithFavourites } from "@/lib/favourites/policy";
import { favouriteKey, MOST_FAVOURITES } from "@/lib/favourites/schema";
import { countFavourites, insertFavourite } from "@/lib/favourites/store";

/**
 * Makes an API a favourite of the caller. What people keep at hand is nobody else's business: it is not in the audit log.
 */
export async function addFavourite(ctx: ServiceContext, raw: z.input<typeof favouriteKey>): Promise<void> {
  const { id: userId } = requirePersonWithFavourites(ctx.actor);
  const { api } = parseInput(favouriteKey, raw);
  await ctx.transaction(async (tx) => {
    const { id: apiId } = await requireApi(tx, api);
    if ((await countFavourites(tx.access, userId)) >= MOST_FAVOURITES) {
      throw new RegistryError("conflict", `Nobody can have more than ${MOST_FAVOURITES} favourites.`, {
        fix: "Take some away first, or save a view of the catalogue.",
      });
    }
    await insertFavourite(tx.access, { userId, apiId, createdAt: tx.now });
  });
}
