import { defineRoute } from "@/lib/http/define-route";
import { reply } from "@/lib/http/reply";
import { createdTokenDto, createTokenInput, listTokensInput, tokenPage } from "@/lib/tokens/schema";
import { createToken } from "@/lib/tokens/verbs/create-token";
import { listTokens } from "@/lib/tokens/verbs/list-tokens";

export const GET = defineRoute({
  operationId: "listTokens",
  summary: "List the API tokens",
  description: "Your own and those of the teams you own; all of them for administrators. Secrets are never shown.",
  tag: "Tokens",
  query: listTokensInput,
  response: tokenPage,
  handle: (ctx, { query }) => listTokens(ctx, query),
});

export const POST = defineRoute({
  operationId: "createToken",
  summary: "Make an API token",
  description: "The secret is in this answer only. Nobody can make a token that can do more than they can themselves.",
  tag: "Tokens",
  body: createTokenInput,
  response: createdTokenDto,
  status: 201,
  alsoAnswers: [404],
  secretAnswer: true,
  handle: async (ctx, { body }) => {
    const created = await createToken(ctx, body);
    return reply(created, { headers: { location: `/api/v1/tokens/${created.id}`, "cache-control": "no-store" } });
  },
});
