import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";

/** Audits that somebody joined by signing in with an OIDC provider for the first time. For the system actor. */
export const recordJoined = defineMutation({
  action: "user.join",
  input: z.strictObject({ id: z.string(), name: z.string(), email: z.string() }),
  authorize: (ctx) => requirePermission(ctx.actor, "user.manage"),
  run: async (_ctx, { id, name, email }) => ({
    result: null,
    audit: { entity: "user", entityId: id, entityName: email, after: { name, email, role: "member" } },
  }),
});

/** Audits that somebody changed their own password. For the person as actor, or the system. */
export const recordPasswordChange = defineMutation({
  action: "user.password",
  input: z.strictObject({ id: z.string(), email: z.string() }),
  authorize: (ctx) => requirePermission(ctx.actor, "user.manage"),
  run: async (_ctx, { id, email }) => ({
    result: null,
    audit: { entity: "user", entityId: id, entityName: email },
  }),
});
