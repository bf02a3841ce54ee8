import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { teamChanges, teamDetailDto, teamSlug } from "@/lib/members/schema";
import { deleteTeam } from "@/lib/members/verbs/delete-team";
import { getTeam } from "@/lib/members/verbs/get-team";
import { updateTeam } from "@/lib/members/verbs/update-team";

const params = z.strictObject({ team: teamSlug });

export const GET = defineRoute({
  operationId: "getTeam",
  summary: "Read a team",
  description: "The team with its members. The ETag follows the team's name and description.",
  tag: "Teams",
  params,
  response: teamDetailDto,
  alsoAnswers: [404],
  handle: async (ctx, { params: { team: slug } }) => {
    const { team, revision } = await getTeam(ctx, { team: slug });
    return reply(team, { etag: entityTag(revision) });
  },
});

export const PATCH = defineRoute({
  operationId: "updateTeam",
  summary: "Change a team",
  description: "For owners of the team and administrators.",
  tag: "Teams",
  params,
  body: teamChanges,
  response: teamDetailDto,
  conditional: true,
  alsoAnswers: [404],
  handle: async (ctx, { params: { team: slug }, body, ifMatch }) => {
    const { team, revision } = await updateTeam(ctx, {
      team: slug,
      changes: body,
      expected: expectedRevisions(ifMatch),
    });
    return reply(team, { etag: entityTag(revision) });
  },
});

export const DELETE = defineRoute({
  operationId: "deleteTeam",
  summary: "Remove a team",
  description: "For administrators. Refused while the team owns APIs; its memberships, tokens and policy go with it.",
  tag: "Teams",
  params,
  status: 204,
  alsoAnswers: [404, 409],
  handle: (ctx, { params: { team } }) => deleteTeam(ctx, { team }),
});
