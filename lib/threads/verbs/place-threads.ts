import type { ServiceContext } from "@/lib/core/context";
import { requireReview } from "@/lib/reviews/verbs/require-review";
import type { Anchor } from "@/lib/threads/model";
import { placeAnchor, type Placement } from "@/lib/threads/model/place-anchor";
import type { ThreadDto } from "@/lib/threads/schema";
import type { ThreadRow } from "@/lib/threads/store";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { anchorOf, presentThread } from "./present-thread";
import { readRevision } from "./read-revision";

/** Where one anchor is in a version as it is now. Slow where it is a change: never inside a transaction. */
export async function placeThread(ctx: ServiceContext, version: LifecycleVersion, anchor: Anchor): Promise<Placement> {
  return placeAnchor(anchor, await readRevision(ctx, version, [anchor]));
}

/** Threads of one review with their places in the version as it is now. For other verbs, which authorise. */
export async function placeThreads(
  ctx: ServiceContext,
  reviewId: string,
  rows: readonly ThreadRow[],
): Promise<ThreadDto[]> {
  if (rows.length === 0) return [];
  const { versionId } = await requireReview(ctx, reviewId);
  const version = await getLifecycleVersion(ctx, versionId);
  const anchored = rows.map((row) => ({ row, anchor: anchorOf(row) }));
  const index = await readRevision(
    ctx,
    version,
    anchored.map(({ anchor }) => anchor),
  );
  return anchored.map(({ row, anchor }) => presentThread(row, placeAnchor(anchor, index)));
}
