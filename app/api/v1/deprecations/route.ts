import { announcementFilter, announcementPage } from "@/lib/deprecations/schema";
import { listDeprecations } from "@/lib/deprecations/verbs/list-deprecations";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "listDeprecations",
  summary: "What goes away, when, and whose it is",
  description:
    "Deprecated versions, and parts of active versions, declared here or marked in their documents; the soonest sunset first.",
  tag: "Deprecations",
  query: announcementFilter,
  response: announcementPage,
  handle: (ctx, { query }) => listDeprecations(ctx, query),
});
