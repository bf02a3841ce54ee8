import { defineRoute } from "@/lib/http/define-route";
import { probeRunDto } from "@/lib/signals/schema";
import { runProbes } from "@/lib/signals/verbs/run-probes";
import { versionRef } from "@/lib/versions/schema";

/** Whoever may change the API. */
export const POST = defineRoute({
  operationId: "runSignalProbes",
  summary: "Ask all probes of a version now",
  description: "Answers when all have answered, with what is known then. Redirects are not followed.",
  tag: "Deprecations",
  params: versionRef,
  response: probeRunDto,
  alsoAnswers: [404],
  handle: (ctx, { params }) => runProbes(ctx, params),
});
