import { languageDto, languageParams } from "@/lib/coverage/schema";
import { getLanguage } from "@/lib/coverage/verbs/get-language";
import { defineRoute } from "@/lib/http/define-route";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getLanguage",
  summary: "One contract language, and what can be done with it",
  description: "What is counted are rules and conversions.",
  tag: "APIs",
  params: languageParams,
  response: languageDto,
  handle: (ctx, { params }) => getLanguage(ctx, params),
});
