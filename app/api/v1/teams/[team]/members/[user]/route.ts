import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { membershipDto, membershipInput, teamSlug, userKey } from "@/lib/members/schema";
import { removeMembership } from "@/lib/members/verbs/remove-membership";
import { setMembership } from "@/lib/members/verbs/set-membership";

const params = z.strictObject({ team: teamSlug, user: userKey });

export const PUT = defineRoute({
  operationId: "setMembership",
  summary: "Give a person a role in a team",
  description: "For owners of the team and administrators. The person is named by id or e-mail address.",
  tag: "Teams",
  params,
  body: membershipInput,
  response: membershipDto,
  alsoAnswers: [404],
  handle: (ctx, { params: { team, user }, body }) => setMembership(ctx, { team, user, ...body }),
});

export const DELETE = defineRoute({
  operationId: "removeMembership",
  summary: "Take a person out of a team",
  description: "For owners of the team and administrators. The person is named by id or e-mail address.",
  tag: "Teams",
  params,
  status: 204,
  alsoAnswers: [404],
  handle: (ctx, { params: { team, user } }) => removeMembership(ctx, { team, user }),
});
