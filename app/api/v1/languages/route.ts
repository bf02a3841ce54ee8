import { languageList } from "@/lib/coverage/schema";
import { listLanguages } from "@/lib/coverage/verbs/list-languages";
import { defineRoute } from "@/lib/http/define-route";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listLanguages",
  summary: "Contract languages, and what can be done with each",
  description: "Made from what is registered: rules, comparers, the reader, mocks, telemetry and conversions.",
  tag: "APIs",
  response: languageList,
  handle: (ctx) => listLanguages(ctx, {}),
});
