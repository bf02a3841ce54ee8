import { caseFilter, caseList } from "@/lib/cases/schema";
import { listCases } from "@/lib/cases/verbs/list-cases";
import { defineRoute } from "@/lib/http/define-route";

export const GET = defineRoute({
  operationId: "listCases",
  summary: "List the cases of the library",
  description: "Those that went best first. Some come with Concordat; administrators write others.",
  tag: "Scorecards",
  query: caseFilter,
  response: caseList,
  handle: (ctx, { query }) => listCases(ctx, query),
});
