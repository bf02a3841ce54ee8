import type { ServiceContext } from "@/lib/core/context";
import { DIFF_ENGINE_VERSION } from "@/lib/diff/engine-version";
import type { DiffSummary } from "@/lib/diff/model";
import { settings } from "@/lib/env";
import { utcDay } from "@/lib/lifecycle/notice";
import { linksBetween } from "@/lib/lineage/verbs/list-links";
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
  const { tally, content, stamp } = await compareBefore(ctx, from, to);
  const { severities, revision } = await effectiveSeverities(ctx);
  const isConcerned = tally.some(({ rule }) => Object.hasOwn(severities, rule));
  return {
    summary: summaryUnder(tally, { severities }),
    content: isConcerned ? (await runTask("judge", { content, severities })).content : content,
    revision: [from.digest, to.digest, DIFF_ENGINE_VERSION, stamp, utcDay(ctx.now), revision].join(" "),
  };
}

/** How many changes each rule made between two definitions, before any policy: what is kept with a version. */
export async function tallyStored(ctx: ServiceContext, from: Comparable, to: Comparable): Promise<ChangeTally> {
  return (await compareBefore(ctx, from, to)).tally;
}

/** The comparison before any policy, from the cache or from a worker thread. */
async function compareBefore(
  ctx: ServiceContext,
  from: Comparable,
  to: Comparable,
): Promise<Comparison & { stamp: string }> {
  const day = utcDay(ctx.now);
  const { links, stamp } = await linksOf(ctx, from, to);
  const engineVersion = stamp === "" ? DIFF_ENGINE_VERSION : `${DIFF_ENGINE_VERSION} ${stamp}`;
  const key = { fromDigest: from.digest, toDigest: to.digest, engineVersion, day };
  const cached = await findCachedDiff(ctx.access, key);
  if (cached) return { ...cached, stamp };
  const [fromSource, toSource] = await Promise.all([sourceOf(ctx, from), sourceOf(ctx, to)]);
  const made = await runTask("compare", {
    from: fromSource,
    to: toSource,
    fromOptions: optionsOf(from),
    toOptions: optionsOf(to),
    today: day,
    links,
  });
  await saveCachedDiff(ctx.access, key, made, ctx.now);
  return { ...made, stamp };
}

/** What people said of the operations, where the two are in different languages. */
function linksOf(ctx: ServiceContext, from: Comparable, to: Comparable): ReturnType<typeof linksBetween> {
  const stored = [from, to].flatMap(({ source }) => ("versionId" in source ? [source.versionId] : []));
  return linksBetween(ctx, stored, from.format, to.format);
}

/** What is stored was told by itself, whichever language the other side is in. */
function optionsOf({ source, format }: Comparable): ReturnType<typeof parseOptions> {
  return parseOptions("versionId" in source ? undefined : format);
}

async function sourceOf(ctx: ServiceContext, side: Comparable): Promise<SourceSet> {
  const { digest, source } = side;
  return "versionId" in source ? readSource(ctx.access, { versionId: source.versionId, digest }) : source;
}
