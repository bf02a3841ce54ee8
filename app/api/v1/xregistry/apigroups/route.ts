import { z } from "zod";
import { listXGroups } from "@/lib/exports/verbs/read-xregistry";
import { defineRoute } from "@/lib/http/define-route";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listXRegistryGroups",
  summary: "The teams as xRegistry groups",
  tag: "Exports",
  response: z.record(z.string(), z.unknown()),
  handle: (ctx) => listXGroups(ctx, {}),
});
