import { z } from "zod";
import { getXApi } from "@/lib/exports/verbs/read-xregistry";
import { defineRoute } from "@/lib/http/define-route";

const DETAILS = "$details";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getXRegistryVersion",
  summary: "A version as xRegistry shows it",
  description: "With `$details` after its id the metadata; without, 303 to the document.",
  tag: "Exports",
  params: z.strictObject({
    group: z.string().min(1).max(60),
    api: z.string().min(1).max(90),
    version: z.string().min(1).max(120),
  }),
  response: z.record(z.string(), z.unknown()),
  alsoAnswers: [303],
  handle: async (ctx, { params }) => {
    const isDetails = params.version.endsWith(DETAILS);
    const version = isDetails ? params.version.slice(0, -DETAILS.length) : params.version;
    const entity = await getXApi(ctx, { ...params, version });
    return isDetails ? entity : new Response(null, { status: 303, headers: { location: String(entity["apiurl"]) } });
  },
});
