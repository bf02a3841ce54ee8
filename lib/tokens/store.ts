import { z } from "zod";
import type { DataAccess } from "@/lib/core/context";
import { type PageInput, readCursor } from "@/lib/core/paging";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";

const withTeam = { team: { select: { slug: true } } } satisfies Prisma.ApiTokenInclude;
export type TokenRow = Prisma.ApiTokenGetPayload<{ include: typeof withTeam }>;

/** The token of a hash, with its team. */
export async function findTokenByHash(access: DataAccess, hash: string): Promise<TokenRow | null> {
  return dbOf(access).apiToken.findUnique({ where: { hash }, include: withTeam });
}

/** The token of an id, with its team. */
export async function findToken(access: DataAccess, id: string): Promise<TokenRow | null> {
  return dbOf(access).apiToken.findUnique({ where: { id }, include: withTeam });
}

/** Notes that a token was used; at most once a minute, so that reads stay reads. */
export async function touchToken(access: DataAccess, id: string, now: Date): Promise<void> {
  const minuteAgo = new Date(now.getTime() - 60_000);
  await dbOf(access).apiToken.updateMany({
    where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: minuteAgo } }] },
    data: { lastUsedAt: now },
  });
}

/** What is stored of a new token. */
export type NewToken = Pick<
  Prisma.ApiTokenUncheckedCreateInput,
  "name" | "hash" | "prefix" | "role" | "teamId" | "createdById" | "createdByName" | "createdAt" | "expiresAt"
> & { id: string; scopes: string[]; limitedScopes: boolean };

/** A new token; false where its secret is stored already. */
export async function insertToken(access: DataAccess, token: NewToken): Promise<boolean> {
  const { count } = await dbOf(access).apiToken.createMany({ data: [token], skipDuplicates: true });
  return count === 1;
}

/** Closes a token for good; false where somebody did already. */
export async function revokeTokenRow(access: DataAccess, id: string, now: Date): Promise<boolean> {
  const { count } = await dbOf(access).apiToken.updateMany({
    where: { id, revokedAt: null },
    data: { revokedAt: now },
  });
  return count === 1;
}

/** Closes every open token of this name by this maker; returns how many. */
export async function revokeTokensNamed(
  access: DataAccess,
  which: { name: string; createdById: string },
  now: Date,
): Promise<number> {
  const { count } = await dbOf(access).apiToken.updateMany({
    where: { ...which, revokedAt: null },
    data: { revokedAt: now },
  });
  return count;
}

/** Whose tokens to list: all, or those made by one actor and those of some teams. */
export type TokenScope = "all" | { createdById: string; teamIds: string[] };

/** When the last token shown was made, and its id. */
const tokenCursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Tokens, newest first, one more than the limit where there are more. */
export async function listTokenRows(access: DataAccess, scope: TokenScope, page: PageInput): Promise<TokenRow[]> {
  const [at, id] = readCursor(page.cursor, tokenCursor) ?? [];
  const createdAt = at === undefined ? undefined : new Date(at);
  const after = createdAt && id ? [{ OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] }] : [];
  const mine = scope === "all" ? [] : [{ OR: [{ createdById: scope.createdById }, { teamId: { in: scope.teamIds } }] }];
  return dbOf(access).apiToken.findMany({
    where: { AND: [...mine, ...after] },
    include: withTeam,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: page.limit + 1,
  });
}
