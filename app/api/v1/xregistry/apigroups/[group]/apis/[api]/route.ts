import { z } from "zod";
import { getXApi } from "@/lib/exports/verbs/read-xregistry";
import { defineRoute } from "@/lib/http/define-route";

const DETAILS = "$details";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getXRegistryApi",
  summary: "An API as an xRegistry resource",
  description: "With `$details` after its id the metadata; without, 303 to the document.",
  tag: "Exports",
  params: z.strictObject({ group: z.string().min(1).max(60), api: z.string().min(1).max(90) }),
  response: z.record(z.string(), z.unknown()),
  alsoAnswers: [303],
  handle: async (ctx, { params }) => {
    const isDetails = params.api.endsWith(DETAILS);
    const api = isDetails ? params.api.slice(0, -DETAILS.length) : params.api;
    const entity = await getXApi(ctx, { ...params, api });
    return isDetails ? entity : new Response(null, { status: 303, headers: { location: String(entity["apiurl"]) } });
  },
});
