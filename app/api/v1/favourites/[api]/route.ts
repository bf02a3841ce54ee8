import { favouriteKey } from "@/lib/favourites/schema";
import { addFavourite } from "@/lib/favourites/verbs/add-favourite";
import { removeFavourite } from "@/lib/favourites/verbs/remove-favourite";
import { defineRoute } from "@/lib/http/define-route";

export const PUT = defineRoute({
  operationId: "addFavourite",
  summary: "Make an API a favourite",
  description: "Only people have favourites, and each sees only their own.",
  tag: "Catalogue",
  params: favouriteKey,
  status: 204,
  alsoAnswers: [404, 409],
  handle: (ctx, { params }) => addFavourite(ctx, params),
});

export const DELETE = defineRoute({
  operationId: "removeFavourite",
  summary: "Take an API from your favourites",
  description: "An API that is no favourite is none afterwards, too.",
  tag: "Catalogue",
  params: favouriteKey,
  status: 204,
  handle: (ctx, { params }) => removeFavourite(ctx, params),
});
