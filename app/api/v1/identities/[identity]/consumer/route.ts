import { z } from "zod";
import { identityDto, linkInput } from "@/lib/consumers/schema/identities";
import { linkIdentity, unlinkIdentity } from "@/lib/consumers/verbs/link-identity";
import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";

const params = z.strictObject({ identity: z.uuid() });

/** Says whose an identity is; owners of an API that it calls, and the consumer's team. */
export const PUT = defineRoute({
  operationId: "linkIdentity",
  summary: "Say whose an identity is",
  description:
    "`consumer` names one that is there, `create` makes one of it. What it called already becomes that consumer's traffic.",
  tag: "Consumers",
  params,
  body: linkInput,
  response: identityDto,
  alsoAnswers: [201, 409],
  handle: async (ctx, { params: { identity }, body }) => {
    const { identity: linked, created } = await linkIdentity(ctx, { identity, to: body });
    return reply(linked, { status: created ? 201 : 200 });
  },
});

/** Says that nobody knows whose it is; owners of an API that it calls, and the consumer's team. */
export const DELETE = defineRoute({
  operationId: "unlinkIdentity",
  summary: "Say that an identity is not the consumer's",
  description: "Its calls are unknown again, also those that were recorded already.",
  tag: "Consumers",
  params,
  status: 204,
  handle: (ctx, { params: { identity } }) => unlinkIdentity(ctx, { identity }),
});
