import type { DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

/** Under what a result is kept: it is the same whenever these are. */
export interface LintCacheKey {
  /** Of the definition. */
  digest: string;
  /** Of the texts of the ruleset, and of the format that the definition was read as. */
  rulesetDigest: string;
  engineVersion: string;
}

/** A result that was found before, as gzip-compressed JSON. */
export async function findCachedLint(access: DataAccess, key: LintCacheKey): Promise<Uint8Array | null> {
  const row = await dbOf(access).lintCache.findUnique({ where: { digest_rulesetDigest_engineVersion: key } });
  return row?.content ?? null;
}

/** Keeps a result; another process may have done so just before. */
export async function saveCachedLint(
  access: DataAccess,
  key: LintCacheKey,
  content: Uint8Array,
  now: Date,
): Promise<void> {
  await dbOf(access).lintCache.createMany({
    data: [{ ...key, content: new Uint8Array(content), createdAt: now }],
    skipDuplicates: true,
  });
}

/** Drops results found before an instant; returns how many. */
export async function deleteCachedLintsBefore(access: DataAccess, before: Date): Promise<number> {
  return (await dbOf(access).lintCache.deleteMany({ where: { createdAt: { lt: before } } })).count;
}
