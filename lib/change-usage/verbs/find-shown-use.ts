import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { type ShownUse, shownUse } from "@/lib/change-usage/model/shown-use";
import type { ChangeList } from "@/lib/versions/schema/changes";
import { getChangeUsage } from "./get-change-usage";

/** A review, and what it shows of changes. */
interface ShownReview {
  review: { api: string; version: string; baseline: string | null };
  list: Pick<ChangeList, "groups"> | null;
  /** Null: since the baseline. */
  since: number | null;
}

/** Who calls what a review shows changes of; undefined where nothing is compared with what callers have now. */
export async function findShownUse(
  ctx: ServiceContext,
  { review, list, since }: ShownReview,
): Promise<ShownUse | undefined> {
  const { api, version, baseline } = review;
  if (!list || baseline === null || since !== null) return undefined;
  try {
    return shownUse(await getChangeUsage(ctx, { api, from: baseline, to: version }), list.groups);
  } catch (error) {
    // The comparison that is shown may be of bytes that were replaced since.
    if (!(error instanceof RegistryError)) throw error;
    return undefined;
  }
}
