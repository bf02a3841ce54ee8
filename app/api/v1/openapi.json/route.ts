import { createHash } from "node:crypto";
import { ROUTES } from "@/app/api/v1/route-index";
import { settings } from "@/lib/env";
import { defineRoute, type RouteHandler } from "@/lib/http/define-route";
import { openApiDocument } from "@/lib/http/openapi/document";
import { entityTag } from "@/lib/http/reply";

let made: { text: string; tag: string } | undefined;

/** The document, made once: what it is made from does not change while the process runs. */
function description(self: RouteHandler): { text: string; tag: string } {
  if (made) return made;
  const routes = [...ROUTES, { path: "/openapi.json", methods: { GET: self } }];
  const text = JSON.stringify(openApiDocument(routes, settings().CONCORDAT_BASE_URL));
  made = { text, tag: entityTag(createHash("sha256").update(text).digest("hex")) };
  return made;
}

export const GET: RouteHandler = defineRoute({
  operationId: "getDescription",
  summary: "Read the description of this API",
  description: "OpenAPI 3.1, made from the same schemas that validate requests and answers. Open to everyone.",
  tag: "Service",
  produces: ["application/json"],
  open: true,
  handle: async () => {
    const { text, tag } = description(GET);
    const headers = { "content-type": "application/json", "cache-control": "no-cache", etag: tag };
    return new Response(text, { headers });
  },
});
