import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { rulesetDetailDto, rulesetDto, rulesetPatch, rulesetRef } from "@/lib/rulesets/schema";
import { changeRuleset } from "@/lib/rulesets/verbs/change-ruleset";
import { getRuleset } from "@/lib/rulesets/verbs/get-ruleset";

export const GET = defineRoute({
  operationId: "getRuleset",
  summary: "One ruleset, with its newest text",
  tag: "Rulesets",
  params: rulesetRef,
  response: rulesetDetailDto,
  alsoAnswers: [304, 404],
  handle: async (ctx, { params }) => {
    const found = await getRuleset(ctx, params);
    return reply(found, { etag: entityTag(found.revision) });
  },
});

/** Administrators; of a team's own also its owners. */
export const PATCH = defineRoute({
  operationId: "updateRuleset",
  summary: "Rename a ruleset, archive it or take it back",
  description: "One that is bound is not archived: 409.",
  tag: "Rulesets",
  params: rulesetRef,
  body: rulesetPatch,
  response: rulesetDto,
  conditional: true,
  alsoAnswers: [404, 409],
  handle: async (ctx, { params, body, ifMatch }) => {
    const changed = await changeRuleset(ctx, { ...params, patch: body, expected: expectedRevisions(ifMatch) });
    return reply(changed, { etag: entityTag(changed.revision) });
  },
});
