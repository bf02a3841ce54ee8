import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { AuditEntry } from "@/lib/core/context";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { hashToken, visiblePrefix } from "@/lib/tokens/model";
import { findTokenByHash, insertToken, revokeTokensNamed } from "@/lib/tokens/store";

const NAME = "CONCORDAT_ADMIN_TOKEN";
/** Whoever set it: no person or token of ours has this id. */
const MAKER = { id: "environment", name: "Environment" };

/** What became of the token from the environment. A revoked one stays revoked, whatever the environment says. */
export type AdminTokenState = "made" | "kept" | "revoked";

/** Stores the hash of the administrator's token that was given to the process; one given before it is revoked. */
export const ensureAdminToken = defineMutation({
  action: "token.create",
  input: z.strictObject({ secret: z.string().min(24).max(256) }),
  authorize: (ctx) => requirePermission(ctx.actor, "user.manage"),
  run: async (ctx, { secret }): Promise<{ result: AdminTokenState; audit: AuditEntry | null }> => {
    const hash = hashToken(secret);
    const had = await findTokenByHash(ctx.access, hash);
    if (had) return { result: had.revokedAt ? "revoked" : "kept", audit: null };
    const replaced = await revokeTokensNamed(ctx.access, { name: NAME, createdById: MAKER.id }, ctx.now);
    const id = randomUUID();
    await insertToken(ctx.access, {
      id,
      name: NAME,
      hash,
      prefix: visiblePrefix(secret),
      role: "administrator",
      scopes: [],
      limitedScopes: false,
      createdById: MAKER.id,
      createdByName: MAKER.name,
      createdAt: ctx.now,
    });
    const after = { role: "administrator", replaced };
    return { result: "made", audit: { entity: "token", entityId: id, entityName: NAME, after } };
  },
});
