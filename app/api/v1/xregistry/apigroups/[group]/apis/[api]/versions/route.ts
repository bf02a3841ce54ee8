import { z } from "zod";
import { listXVersions } from "@/lib/exports/verbs/read-xregistry";
import { defineRoute } from "@/lib/http/define-route";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listXRegistryVersions",
  summary: "The versions of an API as xRegistry shows them",
  tag: "Exports",
  params: z.strictObject({ group: z.string().min(1).max(60), api: z.string().min(1).max(80) }),
  response: z.record(z.string(), z.unknown()),
  handle: (ctx, { params }) => listXVersions(ctx, params),
});
