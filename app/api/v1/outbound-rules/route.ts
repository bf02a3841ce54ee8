import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";
import { createOutboundRuleInput, outboundRuleDto, outboundRuleList } from "@/lib/outbound/schema";
import { createOutboundRule } from "@/lib/outbound/verbs/create-outbound-rule";
import { readOutboundSettings } from "@/lib/outbound/verbs/read-outbound-settings";

/** Administrators only: the rules name hosts inside the network. */
export const GET = defineRoute({
  operationId: "listOutboundRules",
  summary: "List where the registry may call other servers",
  description: "For administrators. By origin.",
  tag: "Outside",
  response: outboundRuleList,
  handle: (ctx) => readOutboundSettings(ctx, {}),
});

/** Administrators only. */
export const POST = defineRoute({
  operationId: "createOutboundRule",
  summary: "Allow calls to an origin",
  description:
    "For administrators. The origin may begin with `*.` or be `*` for any host, and end with `:*` for any port; private addresses need a named host.",
  tag: "Outside",
  body: createOutboundRuleInput,
  response: outboundRuleDto,
  status: 201,
  alsoAnswers: [409],
  handle: async (ctx, { body }) => {
    const rule = await createOutboundRule(ctx, body);
    return reply(rule, { headers: { location: `/api/v1/outbound-rules/${rule.id}` } });
  },
});
