import { defineRoute } from "@/lib/http/define-route";
import { textResponse } from "@/lib/http/text-response";
import { signalQuery, signalsDto } from "@/lib/signals/schema";
import { getSignalSnippet } from "@/lib/signals/verbs/get-signal-snippet";
import { getSignals } from "@/lib/signals/verbs/get-signals";
import { versionRef } from "@/lib/versions/schema";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "getSignals",
  summary: "What callers are to be told of what goes away",
  description:
    "The fields `Deprecation`, `Sunset` and `Link` of each operation, and what was seen of them on the wire. With `target` the same as a file that a gateway reads.",
  tag: "Deprecations",
  params: versionRef,
  query: signalQuery,
  response: signalsDto,
  produces: ["text/plain", "text/javascript", "application/yaml", "application/json"],
  handle: async (ctx, { params, query: { target, ...query } }) => {
    if (target === undefined) return getSignals(ctx, params);
    return textResponse(await getSignalSnippet(ctx, { ...params, ...query, target }));
  },
});
