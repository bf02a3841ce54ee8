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

/** A token and who made it, ended or not. */
export interface TokenOrigin {
  id: string;
  name: string;
  /** The id of a person or of a token. */
  madeBy: string;
  /** Whether it stands for the whole registry as an administrator does. */
  administrator: boolean;
}

const ORIGIN = { id: true, name: true, role: true, teamId: true, createdById: true } as const;

function toOrigin(row: { id: string; name: string; role: string; teamId: string | null; createdById: string }) {
  const { id, name, createdById: madeBy, role, teamId } = row;
  return { id, name, madeBy, administrator: role === "administrator" && teamId === null };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Those of some ids that are tokens, ended ones too. Ids of people need not be of the form that those of tokens have. */
export async function listTokenOrigins(access: DataAccess, ids: readonly string[]): Promise<TokenOrigin[]> {
  const possible = ids.filter((id) => UUID.test(id));
  if (possible.length === 0) return [];
  return (await dbOf(access).apiToken.findMany({ where: { id: { in: possible } }, select: ORIGIN })).map(toOrigin);
}

/** The tokens that some people and tokens made, ended ones too. */
export async function listTokensMadeBy(access: DataAccess, makerIds: readonly string[]): Promise<TokenOrigin[]> {
  const where = { createdById: { in: [...makerIds] } };
  return (await dbOf(access).apiToken.findMany({ where, select: ORIGIN })).map(toOrigin);
}
