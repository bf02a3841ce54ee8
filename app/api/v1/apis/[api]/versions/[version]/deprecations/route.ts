import {
  declareInput,
  recordAnswer,
  recordPage,
  versionRecordsQuery,
  versionRecordsRef,
} from "@/lib/deprecations/schema/record";
import { declareDeprecation } from "@/lib/deprecations/verbs/declare-deprecation";
import { listVersionDeprecations } from "@/lib/deprecations/verbs/list-version-deprecations";
import { defineRoute } from "@/lib/http/define-route";
import { entityTag, reply } from "@/lib/http/reply";
import { transitionQuery } from "@/lib/versions/schema/transition";

export const GET = defineRoute({
  operationId: "listVersionDeprecations",
  summary: "What goes away of a version, and when",
  description:
    "The version itself, its operations, parameters, schemas and fields: what somebody declared here, and what the definition says. Of one thing that both speak of the declared record stands, and says where the two disagree.",
  tag: "Deprecations",
  params: versionRecordsRef,
  query: versionRecordsQuery,
  response: recordPage,
  alsoAnswers: [404],
  handle: (ctx, { params, query }) => listVersionDeprecations(ctx, { ...params, ...query }),
});

/** Owners of the API's team. */
export const POST = defineRoute({
  operationId: "declareDeprecation",
  summary: "Say that a version, or a part of it, goes away",
  description:
    "A part's record holds for this version and those after it that have the part. Refusals name everything that is missing. `dryRun=true` answers what would be recorded and writes nothing.",
  tag: "Deprecations",
  params: versionRecordsRef,
  query: transitionQuery,
  body: declareInput,
  response: recordAnswer,
  status: 201,
  alsoAnswers: [404, 409, 422],
  handle: async (ctx, { params, query, body }) => {
    const made = await declareDeprecation(ctx, { ...params, deprecation: body, dryRun: query.dryRun === "true" });
    return reply(made, { etag: entityTag(made.revision) });
  },
});
