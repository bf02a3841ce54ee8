import { defineRoute } from "@/lib/http/define-route";
import { entityTag, reply } from "@/lib/http/reply";
import { createRulesetInput, listRulesetsQuery, rulesetDto, rulesetPage } from "@/lib/rulesets/schema";
import { createRuleset } from "@/lib/rulesets/verbs/create-ruleset";
import { listRulesets } from "@/lib/rulesets/verbs/list-rulesets";

export const GET = defineRoute({
  operationId: "listRulesets",
  summary: "List the rulesets",
  description: "Those that come with Concordat, then those of the organisation and its teams by slug.",
  tag: "Rulesets",
  query: listRulesetsQuery,
  response: rulesetPage,
  handle: (ctx, { query }) => listRulesets(ctx, query),
});

/** Administrators; with a team its owners. */
export const POST = defineRoute({
  operationId: "createRuleset",
  summary: "Make a ruleset",
  description:
    "With its first version: YAML or JSON in Spectral's form. No code of it runs, and nothing is fetched. What is wrong in it is answered with line and column.",
  tag: "Rulesets",
  body: createRulesetInput,
  response: rulesetDto,
  status: 201,
  alsoAnswers: [404, 409],
  handle: async (ctx, { body }) => {
    const made = await createRuleset(ctx, body);
    return reply(made, {
      headers: { location: `/api/v1/rulesets/${made.ruleset}` },
      etag: entityTag(made.revision),
    });
  },
});
