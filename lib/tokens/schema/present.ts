import type { TokenDto } from "@/lib/tokens/schema";

interface StoredToken {
  id: string;
  name: string;
  prefix: string;
  role: string;
  team: { slug: string } | null;
  scopes: string[];
  limitedScopes: boolean;
  createdById: string;
  createdByName: string;
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

/** A token as REST shows it: never its hash. */
export function presentToken(token: StoredToken): TokenDto {
  return {
    id: token.id,
    name: token.name,
    prefix: token.prefix,
    role: token.role,
    team: token.team?.slug ?? null,
    scopes: token.limitedScopes ? token.scopes : null,
    createdBy: { id: token.createdById, name: token.createdByName },
    createdAt: token.createdAt.toISOString(),
    expiresAt: token.expiresAt?.toISOString() ?? null,
    lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
    revokedAt: token.revokedAt?.toISOString() ?? null,
  };
}
