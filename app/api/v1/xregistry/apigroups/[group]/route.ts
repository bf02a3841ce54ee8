import { z } from "zod";
import { getXGroup } from "@/lib/exports/verbs/read-xregistry";
import { defineRoute } from "@/lib/http/define-route";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getXRegistryGroup",
  summary: "A team as an xRegistry group",
  tag: "Exports",
  params: z.strictObject({ group: z.string().min(1).max(60) }),
  response: z.record(z.string(), z.unknown()),
  handle: (ctx, { params }) => getXGroup(ctx, params),
});
