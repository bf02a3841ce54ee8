import { type DataAccess, ROLES, type Role, type TokenActor } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { isLive } from "@/lib/tokens/model";

const isRole = (value: string): value is Role => ROLES.some((role) => role === value);

/** Those of some tokens that still open something at this instant, with the rights they have now. */
export async function listTokenActors(access: DataAccess, ids: readonly string[], now: Date): Promise<TokenActor[]> {
  const rows = await dbOf(access).apiToken.findMany({ where: { id: { in: [...ids] } } });
  return rows.flatMap((row): TokenActor[] => {
    if (!isLive(row, now) || !isRole(row.role)) return [];
    const { id, name, role, teamId } = row;
    return [{ kind: "token", id, name, role, teamId, scopes: row.limitedScopes ? row.scopes : null }];
  });
}

/** Holds some tokens until the transaction ends: who revokes one meanwhile waits for it. */
export async function lockTokens(access: DataAccess, ids: readonly string[]): Promise<void> {
  const wanted = [...ids];
  await dbOf(access).$queryRaw`
    SELECT id FROM api_token WHERE id::text = ANY(${wanted}) ORDER BY id FOR SHARE`;
}
