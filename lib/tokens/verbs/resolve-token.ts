import { type Actor, type DataAccess, ROLES, type Role } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { hashToken, isLive } from "@/lib/tokens/model";
import { findKnownToken } from "@/lib/tokens/known-tokens";
import { touchToken } from "@/lib/tokens/store";

const isRole = (value: string): value is Role => ROLES.some((role) => role === value);

/** Whether the last use that is on record is more than a minute ago: not every request is worth a write. */
const isUseNews = (lastUsedAt: Date | null, now: Date): boolean =>
  lastUsedAt === null || now.getTime() - lastUsedAt.getTime() > 60_000;

/** The actor behind a bearer token. One answer for unknown, revoked and expired ones, so that nobody can probe. */
export async function resolveToken(access: DataAccess, secret: string, now: Date): Promise<Actor> {
  const token = await findKnownToken(access, hashToken(secret), now);
  if (!token || !isLive(token, now) || !isRole(token.role)) {
    throw new RegistryError("unauthenticated", "The API token is unknown, revoked or expired.", {
      fix: "Make a new token under Settings › Tokens.",
    });
  }
  if (isUseNews(token.lastUsedAt, now)) {
    await touchToken(access, token.id, now);
    token.lastUsedAt = now;
  }
  return {
    kind: "token",
    id: token.id,
    name: token.name,
    role: token.role,
    teamId: token.teamId,
    scopes: token.limitedScopes ? token.scopes : null,
  };
}
