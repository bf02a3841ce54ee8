import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { bindingDto, bindingPatch, bindingRef } from "@/lib/rulesets/schema/binding";
import { changeBinding } from "@/lib/rulesets/verbs/change-binding";
import { getBinding } from "@/lib/rulesets/verbs/get-binding";
import { unbindRuleset } from "@/lib/rulesets/verbs/unbind-ruleset";

export const GET = defineRoute({
  operationId: "getRulesetBinding",
  summary: "One binding of a ruleset",
  tag: "Rulesets",
  params: bindingRef,
  response: bindingDto,
  alsoAnswers: [304, 404],
  handle: async (ctx, { params }) => {
    const found = await getBinding(ctx, params);
    return reply(found, { etag: entityTag(found.revision) });
  },
});

/** Administrators; of what an owner of the team bound also its owners. */
export const PATCH = defineRoute({
  operationId: "updateRulesetBinding",
  summary: "Change what follows from findings, which version is bound, or the ratchet",
  tag: "Rulesets",
  params: bindingRef,
  body: bindingPatch,
  response: bindingDto,
  conditional: true,
  alsoAnswers: [404, 409],
  handle: async (ctx, { params, body, ifMatch }) => {
    const changed = await changeBinding(ctx, { ...params, patch: body, expected: expectedRevisions(ifMatch) });
    return reply(changed, { etag: entityTag(changed.revision) });
  },
});

/** The same people. */
export const DELETE = defineRoute({
  operationId: "unbindRuleset",
  summary: "Hold APIs to a ruleset no longer",
  tag: "Rulesets",
  params: bindingRef,
  status: 204,
  conditional: true,
  alsoAnswers: [404],
  handle: (ctx, { params, ifMatch }) => unbindRuleset(ctx, { ...params, expected: expectedRevisions(ifMatch) }),
});
