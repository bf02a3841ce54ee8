import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { changeTallySchema } from "@/lib/versions/model/change-tally";
import type { Comparison } from "@/lib/workers/protocol";

interface CacheKey {
  fromDigest: string;
  toDigest: string;
  engineVersion: string;
  day: string;
}

/** A comparison made before. */
export async function findCachedDiff(access: DataAccess, key: CacheKey): Promise<Comparison | null> {
  const row = await dbOf(access).diffCache.findUnique({ where: { fromDigest_toDigest_engineVersion_day: key } });
  if (!row) return null;
  return { tally: changeTallySchema.parse(row.tally), content: row.content };
}

/** Keeps a comparison; another process may have done so just before. */
export async function saveCachedDiff(access: DataAccess, key: CacheKey, made: Comparison, now: Date): Promise<void> {
  const content = new Uint8Array(made.content);
  await dbOf(access).diffCache.createMany({
    data: [{ ...key, tally: made.tally, content, createdAt: now }],
    skipDuplicates: true,
  });
}

/** Drops comparisons made before an instant; returns how many. */
export async function deleteCachedDiffsBefore(access: DataAccess, before: Date): Promise<number> {
  return (await dbOf(access).diffCache.deleteMany({ where: { createdAt: { lt: before } } })).count;
}
