import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { DecisionKind } from "@/lib/reviews/model";

/** A decision that is made. */
export interface NewDecision {
  decision: DecisionKind;
  note: string;
  by: ActorRef;
  at: Date;
  versionRevision: number;
  digest: string;
  snapshotId: string | null;
}

/** Writes a decision; returns its id. */
export async function insertDecision(access: DataAccess, reviewId: string, made: NewDecision): Promise<string> {
  const { by, ...rest } = made;
  const data = { reviewId, ...rest, byKind: by.kind, byId: by.id, byName: by.name };
  return (await dbOf(access).reviewDecision.create({ data, select: { id: true } })).id;
}

/** Marks a decision as taken back. */
export async function undoDecisionRow(access: DataAccess, id: string, at: Date): Promise<void> {
  await dbOf(access).reviewDecision.update({ where: { id }, data: { undoneAt: at } });
}

/** Writes which approvals cover too little since when (null: they cover all there is again). */
export async function markOutdated(access: DataAccess, ids: readonly string[], at: Date | null): Promise<void> {
  if (ids.length === 0) return;
  await dbOf(access).reviewDecision.updateMany({ where: { id: { in: [...ids] } }, data: { outdatedAt: at } });
}
