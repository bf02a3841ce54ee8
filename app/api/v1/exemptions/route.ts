import { exemptionDto, exemptionPage, grantExemptionInput, listExemptionsQuery } from "@/lib/exemptions/schema";
import { grantExemption } from "@/lib/exemptions/verbs/grant-exemption";
import { listExemptions } from "@/lib/exemptions/verbs/list-exemptions";
import { defineRoute } from "@/lib/http/define-route";

/** Anyone who may read. */
export const GET = defineRoute({
  operationId: "listExemptions",
  summary: "What need not be met, and until when",
  description: "Exemptions of APIs and teams from checks of the scorecard, those that end first first.",
  tag: "Scorecards",
  query: listExemptionsQuery,
  response: exemptionPage,
  handle: (ctx, { query }) => listExemptions(ctx, query),
});

/** Administrators. */
export const POST = defineRoute({
  operationId: "grantExemption",
  summary: "Exempt an API or a team from a check",
  description: "The check keeps its status and holds up no level until the last day, a year and a day ahead at most.",
  tag: "Scorecards",
  body: grantExemptionInput,
  response: exemptionDto,
  status: 201,
  alsoAnswers: [404, 409],
  handle: (ctx, { body }) => grantExemption(ctx, body),
});
