import { defineRoute } from "@/lib/http/define-route";
import { entityTag, reply } from "@/lib/http/reply";
import { bindingDto, bindingFilter, bindingInput, bindingPage } from "@/lib/rulesets/schema/binding";
import { bindRuleset } from "@/lib/rulesets/verbs/bind-ruleset";
import { listBindings } from "@/lib/rulesets/verbs/list-bindings";

export const GET = defineRoute({
  operationId: "listRulesetBindings",
  summary: "List where rulesets are bound",
  tag: "Rulesets",
  query: bindingFilter,
  response: bindingPage,
  alsoAnswers: [404],
  handle: (ctx, { query }) => listBindings(ctx, query),
});

/** Administrators; for a team or its APIs also owners of the team. */
export const POST = defineRoute({
  operationId: "bindRuleset",
  summary: "Hold APIs to a ruleset",
  description:
    "All of the organisation, those of a domain, a team or a label, or one API. The more specific binding decides of a rule; what an owner of a team binds can only ask for more.",
  tag: "Rulesets",
  body: bindingInput,
  response: bindingDto,
  status: 201,
  alsoAnswers: [404, 409],
  handle: async (ctx, { body }) => {
    const made = await bindRuleset(ctx, body);
    return reply(made, {
      headers: { location: `/api/v1/ruleset-bindings/${made.id}` },
      etag: entityTag(made.revision),
    });
  },
});
