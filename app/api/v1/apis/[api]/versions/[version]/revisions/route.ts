import { pageInput } from "@/lib/core/paging";
import { defineRoute } from "@/lib/http/define-route";
import { versionRef } from "@/lib/versions/schema";
import { revisionPage } from "@/lib/versions/schema/revisions";
import { listRevisions } from "@/lib/versions/verbs/list-revisions";

/** What was handed in for a version, the last first; anyone who may read. */
export const GET = defineRoute({
  operationId: "listRevisions",
  summary: "The revisions of a version, the last first",
  description: "A draft and a version in review may be pushed again (`revise=true`): each push is a revision.",
  tag: "Versions",
  params: versionRef,
  query: pageInput.strict(),
  response: revisionPage,
  handle: (ctx, { params, query }) => listRevisions(ctx, { ...params, ...query }),
});
