import { z } from "zod";
import { XREGISTRY_MODEL } from "@/lib/exports/model/xregistry";
import { getXRegistry } from "@/lib/exports/verbs/read-xregistry";
import { defineRoute } from "@/lib/http/define-route";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getXRegistryModel",
  summary: "The model of the xRegistry view",
  tag: "Exports",
  response: z.record(z.string(), z.unknown()),
  handle: async (ctx) => {
    await getXRegistry(ctx, {});
    return XREGISTRY_MODEL;
  },
});
