import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { newRulesetVersionInput, rulesetDto, rulesetRef, rulesetVersionPage } from "@/lib/rulesets/schema";
import { addRulesetVersion } from "@/lib/rulesets/verbs/add-ruleset-version";
import { listRulesetVersions } from "@/lib/rulesets/verbs/list-ruleset-versions";
import { pageInput } from "@/lib/core/paging";
import { z } from "zod";

export const GET = defineRoute({
  operationId: "listRulesetVersions",
  summary: "The versions of a ruleset, newest first",
  tag: "Rulesets",
  params: rulesetRef,
  query: z.strictObject(pageInput.shape),
  response: rulesetVersionPage,
  alsoAnswers: [404],
  handle: (ctx, { params, query }) => listRulesetVersions(ctx, { ...params, ...query }),
});

/** Administrators; of a team's own also its owners. */
export const POST = defineRoute({
  operationId: "addRulesetVersion",
  summary: "Write a new version of a ruleset",
  description:
    "Who is bound to the newest is held to it from now on, and what was found before is found anew. The same text as before makes no new version.",
  tag: "Rulesets",
  params: rulesetRef,
  body: newRulesetVersionInput,
  response: rulesetDto,
  status: 201,
  conditional: true,
  alsoAnswers: [404, 409],
  handle: async (ctx, { params, body, ifMatch }) => {
    const changed = await addRulesetVersion(ctx, { ...params, ...body, expected: expectedRevisions(ifMatch) });
    return reply(changed, { etag: entityTag(changed.revision) });
  },
});
