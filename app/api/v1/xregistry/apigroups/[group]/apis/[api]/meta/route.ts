import { z } from "zod";
import { getXApi } from "@/lib/exports/verbs/read-xregistry";
import { defineRoute } from "@/lib/http/define-route";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getXRegistryApiMeta",
  summary: "What is of an API as a whole, in xRegistry",
  tag: "Exports",
  params: z.strictObject({ group: z.string().min(1).max(60), api: z.string().min(1).max(80) }),
  response: z.record(z.string(), z.unknown()),
  handle: (ctx, { params }) => getXApi(ctx, { ...params, meta: true }),
});
