import { z } from "zod";
import { standingList, standingSubject } from "@/lib/consumers/schema/standings";
import { listStandings } from "@/lib/consumers/verbs/list-standings";
import { defineRoute } from "@/lib/http/define-route";

/** Where consumers stand with what goes away; anyone who may read. */
export const GET = defineRoute({
  operationId: "listStandings",
  summary: "Where consumers stand with a version that goes away",
  description:
    "Everybody who calls it by traffic of the last 60 days or as it is said, silent until they answer. `kind` and `place` ask of one thing of the version.",
  tag: "Consumers",
  params: z.strictObject({ api: z.string().min(1).max(80), version: z.string().min(1).max(100) }),
  query: z.strictObject({
    kind: standingSubject.shape.kind.optional(),
    place: z.string().min(1).max(500).optional(),
  }),
  response: standingList,
  handle: (ctx, { params, query }) => listStandings(ctx, { ...params, ...query }),
});
