import { graphDto, graphFilter } from "@/lib/consumers/schema/graph";
import { getDependencyGraph } from "@/lib/consumers/verbs/get-dependency-graph";
import { defineRoute } from "@/lib/http/define-route";

/** Who depends on whom; anyone who may read. */
export const GET = defineRoute({
  operationId: "getDependencies",
  summary: "Who depends on whom",
  description:
    "A graph of consumers, APIs and teams; with `api` or `consumer` what is around it, else all that fits, as teams where that is much.",
  tag: "Consumers",
  query: graphFilter,
  response: graphDto,
  alsoAnswers: [404],
  handle: (ctx, { query }) => getDependencyGraph(ctx, query),
});
