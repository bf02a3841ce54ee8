import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";
import { type ClosedBecause, LIVE_REVIEW_STATES, type ReviewState } from "./model";

/** What lists show of a review. */
export const LISTED = {
  version: {
    include: {
      api: { select: { slug: true, name: true, teamId: true, team: { select: { slug: true, name: true } } } },
    },
  },
  _count: { select: { comments: true } },
} satisfies Prisma.ReviewInclude;

const IN_ORDER = [{ at: "asc" as const }, { id: "asc" as const }];
const WHOLE = {
  ...LISTED,
  decisions: { orderBy: IN_ORDER },
  comments: { orderBy: IN_ORDER },
} satisfies Prisma.ReviewInclude;

/** A review with its version, as lists show it. */
export type ReviewListRow = Prisma.ReviewGetPayload<{ include: typeof LISTED }>;
/** A review with everything that was said in it. */
export type ReviewRow = Prisma.ReviewGetPayload<{ include: typeof WHOLE }>;

/** A review by its id. */
export async function findReview(access: DataAccess, id: string): Promise<ReviewRow | null> {
  return dbOf(access).review.findUnique({ where: { id }, include: WHOLE });
}

/** The live review of a version; there is at most one. */
export async function findLiveReview(access: DataAccess, versionId: string): Promise<ReviewRow | null> {
  return dbOf(access).review.findFirst({
    where: { versionId, state: { in: [...LIVE_REVIEW_STATES] } },
    include: WHOLE,
    orderBy: { requestedAt: "desc" },
  });
}

/** The labels of some versions that reviews are judged against. */
export async function listBaselineLabels(access: DataAccess, ids: readonly string[]): Promise<Map<string, string>> {
  const where = { id: { in: [...ids] } };
  const rows = await dbOf(access).apiVersion.findMany({ where, select: { id: true, label: true } });
  return new Map(rows.map((row) => [row.id, row.label]));
}

/** The live reviews of an API, or of every API, in the order in which they were asked for. */
export async function listLiveReviews(
  access: DataAccess,
  which: { apiId?: string; versionId?: string },
): Promise<{ id: string; versionId: string }[]> {
  return dbOf(access).review.findMany({
    where: {
      state: { in: [...LIVE_REVIEW_STATES] },
      ...(which.versionId === undefined ? {} : { versionId: which.versionId }),
      ...(which.apiId === undefined ? {} : { version: { apiId: which.apiId } }),
    },
    select: { id: true, versionId: true },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
  });
}

/** The versions of an API whose reviews are live, in the order in which the reviews were asked for. */
export async function listLiveVersionIds(access: DataAccess, apiId: string): Promise<string[]> {
  return (await listLiveReviews(access, { apiId })).map((row) => row.versionId);
}

/** A review that is asked for. */
export interface NewReview {
  versionId: string;
  purpose: string;
  baselineId: string | null;
  publishWhenApproved: boolean;
  requestedBy: ActorRef;
  requestedAt: Date;
}

/** Writes a new review; returns its id. */
export async function insertReview(access: DataAccess, review: NewReview): Promise<string> {
  const { requestedBy: who, ...rest } = review;
  const requested = { requestedByKind: who.kind, requestedById: who.id, requestedByName: who.name };
  return (await dbOf(access).review.create({ data: { ...rest, ...requested }, select: { id: true } })).id;
}

/** What may be written of a review. */
export interface ReviewChange {
  state?: ReviewState;
  purpose?: string;
  publishWhenApproved?: boolean;
  baselineId?: string | null;
}

/** Writes what became of a review, and counts its revision up; returns the new one. */
export async function updateReview(access: DataAccess, id: string, change: ReviewChange): Promise<number> {
  const data = { ...change, revision: { increment: 1 } };
  return (await dbOf(access).review.update({ where: { id }, data, select: { revision: true } })).revision;
}

/** How a review ended. */
export interface Closing {
  state: "published" | "withdrawn";
  because?: ClosedBecause;
  reason?: string;
  by: ActorRef | null;
  at: Date;
}

/** Ends live reviews: those of one version, or those of earlier versions of an API in which changes were asked for. */
export async function closeReviews(
  access: DataAccess,
  which: { versionId: string } | { apiId: string; publishedBefore: Date },
  closing: Closing,
): Promise<number> {
  const where: Prisma.ReviewWhereInput =
    "versionId" in which
      ? { versionId: which.versionId, state: { in: [...LIVE_REVIEW_STATES] } }
      : {
          state: "changes_requested",
          version: { apiId: which.apiId, publishedAt: { lt: which.publishedBefore } },
        };
  const { state, because = null, reason = "", by, at } = closing;
  const data = {
    state,
    closedAt: at,
    closedBecause: because,
    closedReason: reason,
    closedByKind: by?.kind ?? null,
    closedById: by?.id ?? null,
    closedByName: by?.name ?? null,
    revision: { increment: 1 },
  };
  return (await dbOf(access).review.updateMany({ where, data })).count;
}
