import { readXRegistryExport } from "@/lib/exports/verbs/read-xregistry";
import { defineRoute } from "@/lib/http/define-route";
import { download } from "@/lib/http/download";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "exportXRegistry",
  summary: "The whole registry as one xRegistry document",
  description:
    "With all groups, APIs and versions inline. What conforms to xRegistry and what does not: docs/exporting.md.",
  tag: "Exports",
  produces: ["application/json"],
  handle: async (ctx) =>
    download(await readXRegistryExport(ctx, {}), { name: "xregistry.json", type: "application/json" }),
});
