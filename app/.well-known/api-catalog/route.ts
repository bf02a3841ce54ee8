import { apiCatalogLinkset } from "@/lib/catalog/linkset";
import { listApiLinks } from "@/lib/catalog/verbs/list-api-links";
import { settings } from "@/lib/env";
import { defineRoute } from "@/lib/http/define-route";

const PROFILE = "https://www.rfc-editor.org/info/rfc9727";

/** The catalogue for machines (RFC 9727); anyone who may read. */
export const GET = defineRoute({
  operationId: "getApiCatalog",
  summary: "The catalogue as a linkset",
  description: "RFC 9727: every API that has an active version, with its definition and its page.",
  tag: "Catalogue",
  produces: ["application/linkset+json"],
  handle: async (ctx) => {
    const base = settings().CONCORDAT_BASE_URL;
    const body = JSON.stringify(apiCatalogLinkset(base, await listApiLinks(ctx, {})));
    const link = `<${base}/.well-known/api-catalog>; rel="api-catalog"`;
    return new Response(body, { headers: { "content-type": `application/linkset+json; profile="${PROFILE}"`, link } });
  },
});

/** The same without its body (RFC 9727 §2). */
export const HEAD = Object.assign(
  async (...args: Parameters<typeof GET>) => {
    const { status, headers } = await GET(...args);
    return new Response(null, { status, headers });
  },
  { contract: GET.contract },
);
