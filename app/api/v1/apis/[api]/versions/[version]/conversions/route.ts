import { conversionListDto } from "@/lib/conversions/schema";
import { defineRoute } from "@/lib/http/define-route";
import { jsonBytes } from "@/lib/http/json-bytes";
import { versionRef } from "@/lib/versions/schema";
import { listConversions } from "@/lib/versions/verbs/list-conversions";

/** What a definition can be turned into; anyone who may read. */
export const GET = defineRoute({
  operationId: "listConversions",
  summary: "The languages and versions that a definition can be converted to",
  description: "Empty for a language that nothing is known to convert from.",
  tag: "Versions",
  params: versionRef,
  response: conversionListDto,
  alsoAnswers: [410],
  handle: async (ctx, { params }) => jsonBytes(await listConversions(ctx, params)),
});
