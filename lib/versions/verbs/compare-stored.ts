import type { ServiceContext } from "@/lib/core/context";
import { DIFF_ENGINE_VERSION } from "@/lib/diff/engine-version";
import { settings } from "@/lib/env";
import type { SourceSet } from "@/lib/specs/model";
import { findCachedDiff, saveCachedDiff } from "@/lib/versions/diff-cache-store";
import { readSource } from "@/lib/versions/read-source";
import { runTask } from "@/lib/workers/pool";
import type { Comparison } from "@/lib/workers/protocol";

/** A side of a comparison: stored, or about to be. */
export interface Comparable {
  digest: string;
  format: string;
  source: { versionId: string } | SourceSet;
}

/** Options for parsing on behalf of this registry. */
export function parseOptions(format?: string): { maxDocumentBytes: number; format?: string } {
  return { maxDocumentBytes: settings().CONCORDAT_MAX_DOCUMENT_MB * 1024 * 1024, ...(format ? { format } : {}) };
}

/**
 * The Diff of two definitions and its counts, from the cache or from a worker thread. The cache is keyed by
 * both digests, the engine's version and the day, since an announced sunset may have passed since yesterday.
 */
export async function compareStored(ctx: ServiceContext, from: Comparable, to: Comparable): Promise<Comparison> {
  const day = ctx.now.toISOString().slice(0, 10);
  const key = { fromDigest: from.digest, toDigest: to.digest, engineVersion: DIFF_ENGINE_VERSION, day };
  const cached = await findCachedDiff(ctx.access, key);
  if (cached) return cached;
  const [fromSource, toSource] = await Promise.all([sourceOf(ctx, from), sourceOf(ctx, to)]);
  const made = await runTask("compare", {
    from: fromSource,
    to: toSource,
    fromOptions: parseOptions(from.format),
    toOptions: parseOptions(to.format),
    today: day,
  });
  await saveCachedDiff(ctx.access, key, made, ctx.now);
  return made;
}

async function sourceOf(ctx: ServiceContext, side: Comparable): Promise<SourceSet> {
  return "versionId" in side.source ? readSource(ctx.access, side.source.versionId) : side.source;
}
