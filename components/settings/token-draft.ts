import type { Role } from "@/lib/core/context";
import type { Permission } from "@/lib/members/model";

/** Where the viewer can make a token (null: for all teams), and with which roles. */
export interface GrantableRoles {
  team: { slug: string; name: string } | null;
  roles: readonly Role[];
}

/** A token as its form holds it. */
export interface TokenDraft {
  name: string;
  team: string | null;
  role: Role;
  /** Null: everything its role may. */
  scopes: readonly Permission[] | null;
  /** Days until it ends; `never` for none. */
  days: string;
}

const DAY_MS = 86_400_000;

/** What is sent for a draft. Without a clock (a command to copy) the expiry is left to whoever runs it. */
export function tokenBody({ name, team, role, scopes, days }: TokenDraft, now: Date | null) {
  const lasts = Number(days);
  return {
    name: name.trim(),
    role,
    ...(team === null ? {} : { team }),
    ...(scopes === null ? {} : { scopes: [...scopes] }),
    ...(now && lasts > 0 ? { expiresAt: new Date(now.getTime() + lasts * DAY_MS).toISOString() } : {}),
  };
}

/** A draft for another team: its role, if it can have it there, else the first that it can. */
export function forTeam(draft: TokenDraft, team: string | null, grantable: readonly GrantableRoles[]): TokenDraft {
  const roles = grantable.find((one) => (one.team?.slug ?? null) === team)?.roles ?? [];
  const role = roles.includes(draft.role) ? draft.role : (roles[0] ?? "reader");
  return { ...draft, team, role, scopes: role === draft.role ? draft.scopes : null };
}
