import { favouriteList } from "@/lib/favourites/schema";
import { listFavourites } from "@/lib/favourites/verbs/list-favourites";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "listFavourites",
  summary: "List your favourites",
  description: "The APIs that you keep at hand, by name. Only people have favourites.",
  tag: "Catalogue",
  response: favouriteList,
  handle: (ctx) => listFavourites(ctx),
});
