import { exportFilter } from "@/lib/exports/schema";
import { getApisJson } from "@/lib/exports/verbs/get-apis-json";
import { defineRoute } from "@/lib/http/define-route";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getApisJson",
  summary: "The catalogue as APIs.json",
  description: "In the shape of APIs.json 0.19. The filters are those of the catalogue.",
  tag: "Exports",
  query: exportFilter,
  produces: ["application/apis+json"],
  handle: async (ctx, { query }) =>
    new Response(JSON.stringify(await getApisJson(ctx, { filter: query })), {
      headers: { "content-type": "application/apis+json" },
    }),
});
