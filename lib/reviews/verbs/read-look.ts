import { actorRef, type ServiceContext } from "@/lib/core/context";
import type { PresentContent } from "@/lib/reviews/model/present-items";
import { toldItems } from "@/lib/reviews/model/told-items";
import type { SinceDto } from "@/lib/reviews/schema/parts";
import { findLook, listMarks } from "@/lib/reviews/store/looks";
import { readSnapshots } from "@/lib/reviews/store/snapshots";
import { presentItems } from "./present-review";

/** What came and went since somebody looked, and what they are done with; nothing for people who are not signed in. */
export interface Looked {
  since: SinceDto | null;
  marks: string[];
}

/** What the caller saw of a review, against what there is now. For other verbs, which authorise. */
export async function readLook(ctx: ServiceContext, reviewId: string, present: PresentContent): Promise<Looked> {
  const viewer = actorRef(ctx.actor);
  if (!viewer) return { since: null, marks: [] };
  const marks = await listMarks(ctx.access, reviewId, viewer);
  const look = await findLook(ctx.access, reviewId, viewer);
  if (!look || present.items === null || look.snapshotId === null) return { since: null, marks };
  const seen = (await readSnapshots(ctx.access, [look.snapshotId])).get(look.snapshotId) ?? [];
  const before = new Set(seen.map((item) => item.fingerprint));
  const now = new Set(present.items.map((item) => item.fingerprint));
  return {
    marks,
    since: {
      revision: look.versionRevision,
      at: look.at.toISOString(),
      newItems: presentItems(toldItems(present.items.filter((item) => !before.has(item.fingerprint)))),
      goneItems: presentItems(toldItems(seen.filter((item) => !now.has(item.fingerprint)))),
    },
  };
}
