import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { expectedRevisions } from "@/lib/http/expected-revisions";
import { entityTag, reply } from "@/lib/http/reply";
import { userChanges, userDto, userKey } from "@/lib/members/schema";
import { getUser } from "@/lib/members/verbs/get-user";
import { updateUser } from "@/lib/members/verbs/update-user";

const params = z.strictObject({ user: userKey });

export const GET = defineRoute({
  operationId: "getUser",
  summary: "Read a person",
  description: "For administrators. The person is named by id or e-mail address.",
  tag: "Users",
  params,
  response: userDto,
  alsoAnswers: [404],
  handle: async (ctx, { params: { user: key } }) => {
    const { user, revision } = await getUser(ctx, { user: key });
    return reply(user, { etag: entityTag(revision) });
  },
});

export const PATCH = defineRoute({
  operationId: "updateUser",
  summary: "Change a person",
  description: "For administrators. Disabling a person ends their sessions. The last administrator stays one.",
  tag: "Users",
  params,
  body: userChanges,
  response: userDto,
  conditional: true,
  alsoAnswers: [404, 409],
  handle: async (ctx, { params: { user: key }, body, ifMatch }) => {
    const { user, revision } = await updateUser(ctx, {
      user: key,
      changes: body,
      expected: expectedRevisions(ifMatch),
    });
    return reply(user, { etag: entityTag(revision) });
  },
});
