import type { ServiceContext } from "@/lib/core/context";
import { DIFF_ENGINE_VERSION } from "@/lib/diff/engine-version";
import type { DiffSummary } from "@/lib/diff/model";
import { settings } from "@/lib/env";
import { utcDay } from "@/lib/lifecycle/notice";
import { effectiveSeverities } from "@/lib/policies/verbs/effective-severities";
import type { SourceSet } from "@/lib/specs/model";
import { findCachedDiff, saveCachedDiff } from "@/lib/versions/diff-cache-store";
import { type ChangeTally, summaryUnder } from "@/lib/versions/model/change-tally";
import { readSource } from "@/lib/versions/read-source";
import { runTask } from "@/lib/workers/pool";
import type { Comparison } from "@/lib/workers/protocol";

/** A side of a comparison: stored, or about to be. */
export interface Comparable {
  digest: string;
  format: string;
  source: { versionId: string } | SourceSet;
}

/** A comparison under the organisation's severities. */
export interface JudgedComparison {
  summary: DiffSummary;
  /** The whole Diff (INTERFACE §4) as gzip-compressed JSON. */
  content: Uint8Array;
  /** Changes whenever the same two definitions may give another answer. */
  revision: string;
}

/** Options for parsing on behalf of this registry. */
export function parseOptions(format?: string): { maxDocumentBytes: number; format?: string } {
  return { maxDocumentBytes: settings().CONCORDAT_MAX_DOCUMENT_MB * 1024 * 1024, ...(format ? { format } : {}) };
}

/**
 * The Diff of two definitions and its counts, under the severities that hold now. Comparing is done once a day, since an
 * announced sunset may have passed since yesterday; judging each time, and only where the severities concern a change.
 */
export async function compareStored(ctx: ServiceContext, from: Comparable, to: Comparable): Promise<JudgedComparison> {
  const { tally, content } = await compareBefore(ctx, from, to);
  const { severities, revision } = await effectiveSeverities(ctx);
  const isConcerned = tally.some(({ rule }) => Object.hasOwn(severities, rule));
  return {
    summary: summaryUnder(tally, { severities }),
    content: isConcerned ? (await runTask("judge", { content, severities })).content : content,
    revision: [from.digest, to.digest, DIFF_ENGINE_VERSION, utcDay(ctx.now), revision].join(" "),
  };
}

/** How many changes each rule made between two definitions, before any policy: what is kept with a version. */
export async function tallyStored(ctx: ServiceContext, from: Comparable, to: Comparable): Promise<ChangeTally> {
  return (await compareBefore(ctx, from, to)).tally;
}

/** The comparison before any policy, from the cache or from a worker thread. */
async function compareBefore(ctx: ServiceContext, from: Comparable, to: Comparable): Promise<Comparison> {
  const day = utcDay(ctx.now);
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
