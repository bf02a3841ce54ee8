import { defineRoute } from "@/lib/http/define-route";
import { outboundRuleId } from "@/lib/outbound/schema";
import { deleteOutboundRule } from "@/lib/outbound/verbs/delete-outbound-rule";

/** Administrators only. */
export const DELETE = defineRoute({
  operationId: "deleteOutboundRule",
  summary: "Close an origin again",
  description: "For administrators. Holds from the next call on.",
  tag: "Outside",
  params: outboundRuleId,
  status: 204,
  alsoAnswers: [404],
  handle: (ctx, { params }) => deleteOutboundRule(ctx, params),
});
