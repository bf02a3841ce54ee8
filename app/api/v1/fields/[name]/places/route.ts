import { z } from "zod";
import { fieldPlaces, fieldPlacesInput } from "@/lib/fields/schema";
import { listFieldPlaces } from "@/lib/fields/verbs/list-field-places";
import { defineRoute } from "@/lib/http/define-route";

/** Where fields of a name are written; anyone who may read. */
export const GET = defineRoute({
  operationId: "listFieldPlaces",
  summary: "List the places of a name of fields",
  description: "Each with its API, its schema or operation, its type and its line.",
  tag: "Catalogue",
  params: z.object({ name: z.string().min(1).max(200) }),
  query: fieldPlacesInput.omit({ name: true }),
  response: fieldPlaces,
  handle: (ctx, { params, query }) => listFieldPlaces(ctx, { ...query, name: params.name }),
});
