import { defineRoute } from "@/lib/http/define-route";
import { entityTag, reply } from "@/lib/http/reply";
import { createdUserDto, createUserInput, listUsersInput, userPage } from "@/lib/members/schema";
import { createUser } from "@/lib/members/verbs/create-user";
import { listUsers } from "@/lib/members/verbs/list-users";

export const GET = defineRoute({
  operationId: "listUsers",
  summary: "List the people",
  description: "For administrators. By e-mail address; `q` looks in names and addresses.",
  tag: "Users",
  query: listUsersInput,
  response: userPage,
  handle: (ctx, { query }) => listUsers(ctx, query),
});

export const POST = defineRoute({
  operationId: "createUser",
  summary: "Add a person",
  description: "For administrators. Without a password one is made, and shown in this answer only.",
  tag: "Users",
  body: createUserInput,
  response: createdUserDto,
  status: 201,
  alsoAnswers: [409],
  secretAnswer: true,
  handle: async (ctx, { body }) => {
    const { user, revision, generatedPassword } = await createUser(ctx, body);
    const answer = { ...user, ...(generatedPassword === undefined ? {} : { password: generatedPassword }) };
    return reply(answer, {
      etag: entityTag(revision),
      headers: { location: `/api/v1/users/${user.id}`, "cache-control": "no-store" },
    });
  },
});
