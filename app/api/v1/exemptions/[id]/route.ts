import { exemptionRef, revokeExemptionQuery } from "@/lib/exemptions/schema";
import { revokeExemption } from "@/lib/exemptions/verbs/revoke-exemption";
import { defineRoute } from "@/lib/http/define-route";

/** Administrators. */
export const DELETE = defineRoute({
  operationId: "revokeExemption",
  summary: "End an exemption before its time",
  description: "Again is fine and changes nothing.",
  tag: "Scorecards",
  params: exemptionRef,
  query: revokeExemptionQuery,
  status: 204,
  alsoAnswers: [404],
  handle: async (ctx, { params, query }) => {
    await revokeExemption(ctx, { ...params, ...query });
    return null;
  },
});
