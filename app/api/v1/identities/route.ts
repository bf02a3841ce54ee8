import { identityFilter, identityPage } from "@/lib/consumers/schema/identities";
import { listIdentities } from "@/lib/consumers/verbs/list-identities";
import { defineRoute } from "@/lib/http/define-route";

/** Names under which calls arrive; anyone who may read. */
export const GET = defineRoute({
  operationId: "listIdentities",
  summary: "Names under which calls arrive, and whose they are",
  description:
    "As telemetry has them, those that called last first. `linked=false`: only those of which nobody knows whose they are.",
  tag: "Consumers",
  query: identityFilter,
  response: identityPage,
  alsoAnswers: [404],
  handle: (ctx, { query }) => listIdentities(ctx, query),
});
