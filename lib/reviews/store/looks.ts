import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";

type Viewer = Pick<ActorRef, "kind" | "id">;

/** What somebody last saw of a review; null where they never said that they looked. */
export async function findLook(access: DataAccess, reviewId: string, viewer: Viewer) {
  const key = { reviewId, byKind: viewer.kind, byId: viewer.id };
  return dbOf(access).reviewLook.findUnique({ where: { reviewId_byKind_byId: key } });
}

/** Keeps what somebody saw of a review in place of what they saw before. */
export async function keepLook(
  access: DataAccess,
  reviewId: string,
  viewer: Viewer,
  seen: { versionRevision: number; snapshotId: string | null; at: Date },
): Promise<void> {
  const key = { reviewId, byKind: viewer.kind, byId: viewer.id };
  await dbOf(access).reviewLook.upsert({
    where: { reviewId_byKind_byId: key },
    create: { ...key, ...seen },
    update: seen,
  });
}

/** The fingerprints that somebody is done with in a review. */
export async function listMarks(access: DataAccess, reviewId: string, viewer: Viewer): Promise<string[]> {
  const rows = await dbOf(access).reviewMark.findMany({
    where: { reviewId, byKind: viewer.kind, byId: viewer.id },
    select: { fingerprint: true },
    orderBy: { fingerprint: "asc" },
  });
  return rows.map((row) => row.fingerprint);
}

/** Marks items as done, and others as not done any more. */
export async function writeMarks(
  access: DataAccess,
  reviewId: string,
  viewer: Viewer,
  marks: { done: readonly string[]; open: readonly string[]; at: Date },
): Promise<void> {
  const whose = { reviewId, byKind: viewer.kind, byId: viewer.id };
  if (marks.open.length > 0) {
    await dbOf(access).reviewMark.deleteMany({ where: { ...whose, fingerprint: { in: [...marks.open] } } });
  }
  const data = [...new Set(marks.done)].map((fingerprint) => ({ ...whose, fingerprint, at: marks.at }));
  if (data.length > 0) await dbOf(access).reviewMark.createMany({ data, skipDuplicates: true });
}
