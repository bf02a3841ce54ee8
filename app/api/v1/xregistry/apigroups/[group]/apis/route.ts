import { z } from "zod";
import { listXApis } from "@/lib/exports/verbs/read-xregistry";
import { defineRoute } from "@/lib/http/define-route";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listXRegistryApis",
  summary: "The APIs of a team as xRegistry resources",
  tag: "Exports",
  params: z.strictObject({ group: z.string().min(1).max(60) }),
  response: z.record(z.string(), z.unknown()),
  handle: (ctx, { params }) => listXApis(ctx, params),
});
