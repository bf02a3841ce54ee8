import { defineRoute } from "@/lib/http/define-route";
import { entityTag, reply } from "@/lib/http/reply";
import { createTeamInput, listTeamsInput, teamDetailDto, teamPage } from "@/lib/members/schema";
import { createTeam } from "@/lib/members/verbs/create-team";
import { listTeams } from "@/lib/members/verbs/list-teams";

export const GET = defineRoute({
  operationId: "listTeams",
  summary: "List the teams",
  description: "The teams of the organisation, by slug. `q` looks in their names and slugs.",
  tag: "Teams",
  query: listTeamsInput,
  response: teamPage,
  handle: (ctx, { query }) => listTeams(ctx, query),
});

export const POST = defineRoute({
  operationId: "createTeam",
  summary: "Make a team",
  description: "For administrators. The team has no members and no policy of its own at first.",
  tag: "Teams",
  body: createTeamInput,
  response: teamDetailDto,
  status: 201,
  alsoAnswers: [409],
  handle: async (ctx, { body }) => {
    const { team, revision } = await createTeam(ctx, body);
    return reply(team, { etag: entityTag(revision), headers: { location: `/api/v1/teams/${team.slug}` } });
  },
});
