import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { visibleTokens, mayManageToken } from "@/lib/tokens/policy";
import { tokenId } from "@/lib/tokens/schema";
import { findToken, revokeTokenRow } from "@/lib/tokens/store";

/** Closes a token for good. Throws `not_found` also for one that the caller may not manage, so that nobody can probe ids. */
export const revokeToken = defineMutation({
  action: "token.revoke",
  input: z.strictObject({ id: tokenId }),
  authorize: async (ctx, { id }) => {
    visibleTokens(ctx.actor);
    const token = await findToken(ctx.access, id);
    if (!token || !mayManageToken(ctx.actor, token)) throw new RegistryError("not_found", "There is no such token.");
  },
  run: async (ctx, { id }) => {
    const token = await findToken(ctx.access, id);
    if (!token) throw new RegistryError("not_found", "There is no such token.");
    const revoked = await revokeTokenRow(ctx.access, id, ctx.now);
    return {
      result: null,
      audit: revoked
        ? {
            entity: "token",
            entityId: id,
            entityName: token.name,
            before: { role: token.role, prefix: token.prefix, revoked: false },
            after: { role: token.role, prefix: token.prefix, revoked: true },
          }
        : null,
    };
  },
});
