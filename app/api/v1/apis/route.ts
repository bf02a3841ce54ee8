import { contentRevision } from "@/lib/core/revision";
import { apiDto, apiFilter, apiPage, createApiInput } from "@/lib/catalog/schema";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { listApis } from "@/lib/catalog/verbs/list-apis";
import { defineRoute } from "@/lib/http/define-route";
import { entityTag, reply } from "@/lib/http/reply";

/** The catalogue; anyone who may read. */
export const GET = defineRoute({
  operationId: "listApis",
  summary: "The catalogue of APIs",
  description: "Filters combine; several values of one filter are separated by commas. `facets=true` adds counts.",
  tag: "Catalogue",
  query: apiFilter,
  response: apiPage,
  handle: (ctx, { query }) => listApis(ctx, query),
});

/** A new API; publishers of the team that is to own it. */
export const POST = defineRoute({
  operationId: "createApi",
  summary: "Create an API",
  description: "An API is a product-level contract that a team owns. Its slug never changes.",
  tag: "Catalogue",
  body: createApiInput,
  response: apiDto,
  status: 201,
  alsoAnswers: [409],
  handle: async (ctx, { body }) => {
    const api = await createApi(ctx, body);
    return reply(api, {
      status: 201,
      etag: entityTag(contentRevision(api)),
      headers: { location: `/api/v1/apis/${api.slug}` },
    });
  },
});
