import { randomBytes, randomUUID } from "node:crypto";
import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { findTeam } from "@/lib/members/verbs/find-team";
import { hashToken, TOKEN_PREFIX, visiblePrefix } from "@/lib/tokens/model";
import { requireMayMakeToken } from "@/lib/tokens/policy";
import { type CreateTokenInput, createTokenInput } from "@/lib/tokens/schema";
import { findToken, insertToken } from "@/lib/tokens/store";

const SECRET_BYTES = 32;

/** Makes a token and hands its secret back, this once: only its hash is stored. */
export const createToken = defineMutation({
  action: "token.create",
  input: createTokenInput,
  authorize: async (ctx, input) => {
    requirePermission(ctx.actor, "registry.read");
    requireMayMakeToken(ctx.actor, { role: input.role, teamId: await teamIdOf(ctx, input), scopes: input.scopes });
  },
  run: async (ctx, input) => {
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "Nobody is signed in.");
    const secret = `${TOKEN_PREFIX}${randomBytes(SECRET_BYTES).toString("base64url")}`;
    const id = randomUUID();
    await insertToken(ctx.access, {
      id,
      name: input.name,
      hash: hashToken(secret),
      prefix: visiblePrefix(secret),
      role: input.role,
      teamId: (await teamIdOf(ctx, input)) ?? null,
      scopes: input.scopes ?? [],
      limitedScopes: input.scopes !== undefined,
      createdById: by.id,
      createdByName: by.name,
      createdAt: ctx.now,
      expiresAt: await expiryOf(ctx, input),
    });
    return {
      result: { id, token: secret },
      audit: { entity: "token", entityId: id, entityName: input.name, after: input },
    };
  },
});

async function teamIdOf(ctx: ServiceContext, { team }: CreateTokenInput): Promise<string | undefined> {
  return team === undefined ? undefined : (await findTeam(ctx, team)).id;
}

/** When it ends: as asked, and with a token that makes it at the latest. */
async function expiryOf(ctx: ServiceContext, { expiresAt }: CreateTokenInput): Promise<Date | null> {
  const asked = expiresAt === undefined ? null : new Date(expiresAt);
  if (asked && asked <= ctx.now) {
    throw new RegistryError("invalid_input", "expiresAt is not in the future.", {
      violations: [{ pointer: "/expiresAt", message: "is not in the future" }],
    });
  }
  const maker = ctx.actor.kind === "token" ? await findToken(ctx.access, ctx.actor.id) : null;
  const latest = maker?.expiresAt ?? null;
  if (asked && latest && asked > latest) {
    throw new RegistryError("forbidden", "A token may not make one that outlives it.", {
      fix: `Take an expiresAt that is no later than ${latest.toISOString()}.`,
    });
  }
  return asked ?? latest;
}
