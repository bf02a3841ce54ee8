import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";
import { type Anchor, anchorKey, type ThreadState } from "@/lib/threads/model";
import { readTimeCursor } from "@/lib/versions/model/time-cursor";

const WHOLE = {
  comments: { orderBy: [{ at: "asc" as const }, { id: "asc" as const }] },
} satisfies Prisma.ThreadInclude;

/** A thread with all that was said in it. */
export type ThreadRow = Prisma.ThreadGetPayload<{ include: typeof WHOLE }>;
export type ThreadCommentRow = ThreadRow["comments"][number];

/** A thread by its id. */
export async function findThread(access: DataAccess, id: string): Promise<ThreadRow | null> {
  return dbOf(access).thread.findUnique({ where: { id }, include: WHOLE });
}

/** The same, held until the transaction ends: what is done to one thread follows each other. */
export async function lockThread(access: DataAccess, id: string): Promise<ThreadRow | null> {
  await dbOf(access).$queryRaw`SELECT id FROM "review_thread" WHERE id = ${id}::uuid FOR UPDATE`;
  return findThread(access, id);
}

/** The oldest open thread of a review about one place. */
export async function findOpenThread(access: DataAccess, reviewId: string, anchor: Anchor): Promise<ThreadRow | null> {
  return dbOf(access).thread.findFirst({
    where: { reviewId, anchorKey: anchorKey(anchor), state: "open" },
    include: WHOLE,
    orderBy: [{ openedAt: "asc" }, { id: "asc" }],
  });
}

/** Threads of a review, the oldest first, one more than the limit where there are more. */
export async function listThreadRows(
  access: DataAccess,
  reviewId: string,
  filter: { limit: number; cursor?: string | undefined; state?: ThreadState | undefined },
): Promise<ThreadRow[]> {
  const from = readTimeCursor(filter.cursor);
  return dbOf(access).thread.findMany({
    where: {
      reviewId,
      ...(filter.state ? { state: filter.state } : {}),
      ...(from ? { OR: [{ openedAt: { gt: from.at } }, { openedAt: from.at, id: { gt: from.id } }] } : {}),
    },
    include: WHOLE,
    orderBy: [{ openedAt: "asc" }, { id: "asc" }],
    take: filter.limit + 1,
  });
}

/** How many threads of some reviews are open, by review; those without any are absent. */
export async function countOpenThreads(
  access: DataAccess,
  reviewIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await dbOf(access).thread.groupBy({
    by: ["reviewId"],
    where: { reviewId: { in: [...reviewIds] }, state: "open" },
    _count: { _all: true },
  });
  return new Map(rows.map(({ reviewId, _count }) => [reviewId, _count._all]));
}

function storedAnchor(anchor: Anchor): Prisma.InputJsonObject {
  return "path" in anchor ? { ...anchor, path: [...anchor.path] } : { ...anchor };
}

/** Writes a new thread without a comment; returns its id. */
export async function insertThread(
  access: DataAccess,
  made: { reviewId: string; anchor: Anchor; by: ActorRef; at: Date; revisionNumber: number },
): Promise<string> {
  const { reviewId, anchor, by, at, revisionNumber } = made;
  const opened = { openedByKind: by.kind, openedById: by.id, openedByName: by.name };
  const what = { kind: anchor.kind, anchor: storedAnchor(anchor), anchorKey: anchorKey(anchor) };
  const data = { reviewId, ...what, ...opened, openedAt: at, openedRevision: revisionNumber };
  return (await dbOf(access).thread.create({ data, select: { id: true } })).id;
}

/** Writes a comment. */
export async function insertThreadComment(
  access: DataAccess,
  thread: { id: string; reviewId: string; fingerprint: string | null },
  made: { body: string; by: ActorRef; at: Date; mentions: string[] },
): Promise<ThreadCommentRow> {
  const { body, by, at, mentions } = made;
  const { reviewId, fingerprint } = thread;
  const who = { byKind: by.kind, byId: by.id, byName: by.name };
  return dbOf(access).threadComment.create({
    data: { reviewId, threadId: thread.id, fingerprint, body, ...who, at, mentions },
  });
}

/** Changes a comment. */
export async function updateThreadComment(
  access: DataAccess,
  id: string,
  change: { body: string; mentions: string[]; editedAt?: Date; deletedAt?: Date },
): Promise<ThreadCommentRow> {
  return dbOf(access).threadComment.update({ where: { id }, data: change });
}

/** Resolves or reopens a thread, or only counts its revision up. */
export async function updateThread(
  access: DataAccess,
  id: string,
  change: { state?: ThreadState; resolvedBy?: ActorRef | null; resolvedAt?: Date | null } = {},
): Promise<ThreadRow> {
  const { state, resolvedBy, resolvedAt } = change;
  const who =
    resolvedBy === undefined
      ? {}
      : {
          resolvedByKind: resolvedBy?.kind ?? null,
          resolvedById: resolvedBy?.id ?? null,
          resolvedByName: resolvedBy?.name ?? null,
        };
  return dbOf(access).thread.update({
    where: { id },
    data: {
      ...(state ? { state } : {}),
      ...who,
      ...(resolvedAt === undefined ? {} : { resolvedAt }),
      revision: { increment: 1 },
    },
    include: WHOLE,
  });
}

/** Removes a thread with everything in it. */
export async function deleteThread(access: DataAccess, id: string): Promise<void> {
  await dbOf(access).thread.delete({ where: { id } });
}
