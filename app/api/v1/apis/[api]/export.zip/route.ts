import { z } from "zod";
import { exportApiArchive } from "@/lib/exports/verbs/export-archive";
import { defineRoute } from "@/lib/http/define-route";
import { download } from "@/lib/http/download";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "exportApiArchive",
  summary: "Every version of an API as an archive",
  description: "As `GET /export.zip`, of one API.",
  tag: "Exports",
  params: z.strictObject({ api: z.string().min(1).max(80) }),
  produces: ["application/zip"],
  handle: async (ctx, { params }) =>
    download(await exportApiArchive(ctx, params), { name: `${params.api}.zip`, type: "application/zip" }),
});
