import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import type { ReviewRevisionDto } from "@/lib/reviews/schema/parts";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import type { RevisionDto } from "@/lib/versions/schema/revisions";
import { compareStored } from "@/lib/versions/verbs/compare-stored";
import { listRevisions } from "@/lib/versions/verbs/list-revisions";

/** Revisions that a review names. */
const MOST_NAMED = 100;
/** Of those, how many are compared with the one before: each is the work of a Diff the first time. */
const MOST_COMPARED = 5;

type Pushed = Pick<RevisionDto, "digest" | "format">;

async function countBetween(
  ctx: ServiceContext,
  versionId: string,
  from: Pushed,
  to: Pushed,
): Promise<ReviewRevisionDto["changes"]> {
  try {
    const source = { versionId };
    const { summary } = await compareStored(ctx, { ...sideOf(from), source }, { ...sideOf(to), source });
    const { breaking, dangerous, nonBreaking } = summary;
    return { breaking, dangerous, nonBreaking };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    return null;
  }
}

const sideOf = ({ digest, format }: Pushed) => ({ digest, format });

/**
 * The revisions of the version that is reviewed, the first first, the newest hundred; the newest five with how much each
 * changed. Counts are null where two could not be compared. For other verbs, which authorise.
 */
export async function describeRevisions(ctx: ServiceContext, version: LifecycleVersion): Promise<ReviewRevisionDto[]> {
  const { items } = await listRevisions(ctx, { api: version.api.slug, version: version.label, limit: MOST_NAMED });
  const described: ReviewRevisionDto[] = [];
  for (const [index, one] of items.entries()) {
    const before = items[index + 1];
    const changes = before && index < MOST_COMPARED ? await countBetween(ctx, version.id, before, one) : null;
    const { number, digest, pushedBy, pushedAt, commit, changelog, current } = one;
    described.push({ number, digest, pushedBy, pushedAt, commit, changelog, current, changes });
  }
  return described.reverse();
}
