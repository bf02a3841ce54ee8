import { z } from "zod";
import { getXRegistry } from "@/lib/exports/verbs/read-xregistry";
import { defineRoute } from "@/lib/http/define-route";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getXRegistry",
  summary: "The registry as xRegistry shows it",
  tag: "Exports",
  response: z.record(z.string(), z.unknown()),
  handle: (ctx) => getXRegistry(ctx, {}),
});
