import { exportFilter } from "@/lib/exports/schema";
import { exportArchive } from "@/lib/exports/verbs/export-archive";
import { defineRoute } from "@/lib/http/define-route";
import { download } from "@/lib/http/download";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "exportArchive",
  summary: "Every definition as an archive",
  description:
    "A zip archive of the definitions as published, with a `manifest.json` that `concordat import` and `POST /imports` take back. The filters are those of the catalogue.",
  tag: "Exports",
  query: exportFilter,
  produces: ["application/zip"],
  handle: async (ctx, { query }) => {
    const day = ctx.now.toISOString().slice(0, 10);
    return download(await exportArchive(ctx, { filter: query }), {
      name: `concordat-${day}.zip`,
      type: "application/zip",
    });
  },
});
