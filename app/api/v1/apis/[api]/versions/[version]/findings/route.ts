import { defineRoute } from "@/lib/http/define-route";
import { findingListInput, findingPage, versionRef } from "@/lib/versions/schema";
import { listFindings } from "@/lib/versions/verbs/list-findings";

/** What validation and lint found in a version; anyone who may read. */
export const GET = defineRoute({
  operationId: "listFindings",
  summary: "What validation and lint found in a version",
  description: "The most severe first, each with its rule, place and fingerprint.",
  tag: "Versions",
  params: versionRef,
  query: findingListInput.omit({ api: true, version: true }),
  response: findingPage,
  handle: (ctx, { params, query }) => listFindings(ctx, { ...params, ...query }),
});
