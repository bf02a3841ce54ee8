import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** The token of a hash, with its team. */
export async function findTokenByHash(access: DataAccess, hash: string) {
  return dbOf(access).apiToken.findUnique({ where: { hash }, include: { team: { select: { slug: true } } } });
}

/** Notes that a token was used; at most once a minute, so that reads stay reads. */
export async function touchToken(access: DataAccess, id: string, now: Date): Promise<void> {
  const minuteAgo = new Date(now.getTime() - 60_000);
  await dbOf(access).apiToken.updateMany({
    where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: minuteAgo } }] },
    data: { lastUsedAt: now },
  });
}
