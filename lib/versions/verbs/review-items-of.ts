import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { ServiceContext } from "@/lib/core/context";
import { sha256Hex } from "@/lib/core/digest";
import { findCachedDiff, saveCachedDiff } from "@/lib/versions/diff-cache-store";
import { REVIEW_ITEMS_ENGINE, type ReviewItem } from "@/lib/versions/model/review-items/review-item";
import { readSource } from "@/lib/versions/read-source";
import { runTask } from "@/lib/workers/pool";
import { getLifecycleVersion } from "./find-lifecycle-version";
import { compareStored, type JudgedComparison, parseOptions } from "./compare-stored";

const inflate = promisify(gunzip);

/** A stored definition. */
interface StoredDefinition {
  id: string;
  digest: string;
  format?: string;
}

/**
 * What an approval of a version covers: each change against its baseline under the organisation's severities, and each
 * extension that came, went or changed, and each place at which the text differs; without a baseline one item for all of it. Fingerprints are the same
 * whatever the order of keys and the wording of descriptions. Made in a worker thread, and kept by the two digests. For
 * other verbs, which authorise; slow the first time, so not inside a transaction. Throws where the comparison cannot be made.
 */
export async function reviewItemsOf(
  ctx: ServiceContext,
  version: StoredDefinition,
  baseline: Pick<StoredDefinition, "id" | "digest"> | null,
): Promise<ReviewItem[]> {
  const { id, digest, format = "openapi" } = version;
  const comparison = baseline
    ? await compareStored(
        ctx,
        {
          digest: baseline.digest,
          format: (await getLifecycleVersion(ctx, baseline.id)).format,
          source: { versionId: baseline.id },
        },
        { digest, format, source: { versionId: id } },
      )
    : null;
  const key = {
    fromDigest: baseline?.digest ?? "",
    toDigest: digest,
    engineVersion: `items ${REVIEW_ITEMS_ENGINE}`,
    day: sha256Hex(comparison?.revision ?? "").slice(0, 16),
  };
  const cached = await findCachedDiff(ctx.access, key);
  const content = cached?.content ?? (await makeItems(ctx, { id, digest, format }, baseline, comparison));
  if (!cached) await saveCachedDiff(ctx.access, key, { tally: [], content }, ctx.now);
  // Our own worker wrote this, to the type that it is read as.
  return JSON.parse((await inflate(content)).toString("utf8")) as ReviewItem[];
}

async function makeItems(
  ctx: ServiceContext,
  { id, digest, format }: Required<StoredDefinition>,
  baseline: Pick<StoredDefinition, "id" | "digest"> | null,
  comparison: JudgedComparison | null,
): Promise<Uint8Array> {
  const options = parseOptions(format);
  const to = await readSource(ctx.access, { versionId: id, digest });
  if (!baseline || !comparison) return (await runTask("reviewItems", { to, toOptions: options })).content;
  const from = await readSource(ctx.access, { versionId: baseline.id, digest: baseline.digest });
  // The version before may be in another language; what is stored tells by itself.
  const since = { from, fromOptions: parseOptions(), diff: comparison.content };
  return (await runTask("reviewItems", { to, toOptions: options, since })).content;
}
