import { exportFilter } from "@/lib/backstage/schema";
import { buildBackstage } from "@/lib/backstage/verbs/build-backstage";
import { defineRoute } from "@/lib/http/define-route";

/** The registry as Backstage reads it; anyone who may read. */
export const GET = defineRoute({
  operationId: "getBackstageCatalog",
  summary: "The registry as a Backstage catalogue",
  description:
    "Teams as groups, APIs with their definitions, consumers as components; register its address in Backstage.",
  tag: "Consumers",
  query: exportFilter.omit({ definitions: true }).extend({
    definitions: exportFilter.shape.definitions.unwrap().exclude(["file"]).optional(),
  }),
  produces: ["application/yaml"],
  handle: async (ctx, { query }) => {
    const { text } = await buildBackstage(ctx, query);
    return new Response(text, { headers: { "content-type": "application/yaml; charset=utf-8" } });
  },
});
