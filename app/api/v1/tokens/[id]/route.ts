import { z } from "zod";
import { defineRoute } from "@/lib/http/define-route";
import { tokenId } from "@/lib/tokens/schema";
import { revokeToken } from "@/lib/tokens/verbs/revoke-token";

export const DELETE = defineRoute({
  operationId: "revokeToken",
  summary: "Revoke an API token",
  description: "The token opens nothing from now on. It stays in the list, and in the audit log.",
  tag: "Tokens",
  params: z.strictObject({ id: tokenId }),
  status: 204,
  alsoAnswers: [404],
  handle: (ctx, { params: { id } }) => revokeToken(ctx, { id }),
});
