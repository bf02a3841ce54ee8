import { type Actor, type DataAccess, ROLES, type Role } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { hashToken, isLive } from "@/lib/tokens/model";
import { findTokenByHash, touchToken } from "@/lib/tokens/store";

const isRole = (value: string): value is Role => ROLES.some((role) => role === value);

/** The actor behind a bearer token. One answer for unknown, revoked and expired ones, so that nobody can probe. */
export async function resolveToken(access: DataAccess, secret: string, now: Date): Promise<Actor> {
  const token = await findTokenByHash(access, hashToken(secret));
  if (!token || !isLive(token, now) || !isRole(token.role)) {
    throw new RegistryError("unauthenticated", "The API token is unknown, revoked or expired.", {
      fix: "Make a new token under Settings › Tokens.",
    });
  }
  await touchToken(access, token.id, now);
  return {
    kind: "token",
    id: token.id,
    name: token.name,
    role: token.role,
    teamId: token.teamId,
    scopes: token.limitedScopes ? token.scopes : null,
  };
}
