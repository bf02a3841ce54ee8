import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { teamSlug } from "@/lib/members/schema";
import { policyDto } from "@/lib/policies/schema";
import { policyInput } from "@/lib/policies/schema/policy-input";
import { deleteTeamPolicy } from "@/lib/policies/verbs/delete-team-policy";
import { setTeamPolicy } from "@/lib/policies/verbs/set-team-policy";

const params = z.strictObject({ team: teamSlug });

export const PUT = defineRoute({
  operationId: "setTeamPolicy",
  summary: "Give a team a policy of its own",
  description: "For administrators. Replaces the one it has.",
  tag: "Policies",
  params,
  body: policyInput,
  response: policyDto,
  conditional: true,
  alsoAnswers: [404],
  handle: async (ctx, { params: { team }, body, ifMatch }) => {
    const policy = await setTeamPolicy(ctx, { team, policy: body, expected: expectedRevisions(ifMatch) });
    return reply(policy, { etag: entityTag(policy.revision) });
  },
});

export const DELETE = defineRoute({
  operationId: "deleteTeamPolicy",
  summary: "Take a team's own policy away",
  description: "For administrators. The default policy applies to the team again.",
  tag: "Policies",
  params,
  status: 204,
  conditional: true,
  alsoAnswers: [404],
  handle: (ctx, { params: { team }, ifMatch }) => deleteTeamPolicy(ctx, { team, expected: expectedRevisions(ifMatch) }),
});
