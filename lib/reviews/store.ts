import type { ActorRef, DataAccess, UserActor } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import type { Prisma } from "@/generated/prisma/client";
import { readTimeCursor } from "@/lib/versions/model/time-cursor";
import type { DecisionKind, ReviewState } from "./model";
import type { ReviewFilter } from "./schema";

const LISTED = {
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

const LIVE = ["open", "changes_requested"];

/** A review by its id. */
export async function findReview(access: DataAccess, id: string): Promise<ReviewRow | null> {
  return dbOf(access).review.findUnique({ where: { id }, include: WHOLE });
}

/** The live review of a version; there is at most one. */
export async function findLiveReview(access: DataAccess, versionId: string): Promise<ReviewRow | null> {
  return dbOf(access).review.findFirst({
    where: { versionId, state: { in: LIVE } },
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

/** The versions of an API whose reviews are live. */
export async function listLiveVersionIds(access: DataAccess, apiId: string): Promise<string[]> {
  const rows = await dbOf(access).review.findMany({
    where: { state: { in: LIVE }, version: { apiId } },
    select: { versionId: true },
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => row.versionId);
}

/** For whom a review waits: teams whose reviews they decide on (null: all), and who they are. */
export interface Waiting {
  actor: Pick<UserActor, "id"> & { kind: ActorRef["kind"] };
  teamIds: string[] | null;
}

function waitingFor({ actor, teamIds }: Waiting): Prisma.ReviewWhereInput {
  const { kind, id } = actor;
  return {
    state: { in: LIVE },
    NOT: { version: { publishedByKind: kind, publishedById: id } },
    decisions: { none: { byKind: kind, byId: id, decision: { in: ["approve", "request_changes"] } } },
    ...(teamIds ? { version: { api: { teamId: { in: teamIds } } } } : {}),
  };
}

function after(cursor: string | undefined, direction: "asc" | "desc"): Prisma.ReviewWhereInput {
  const from = readTimeCursor(cursor);
  if (!from) return {};
  const beyond = direction === "asc" ? "gt" : "lt";
  return { OR: [{ requestedAt: { [beyond]: from.at } }, { requestedAt: from.at, id: { [beyond]: from.id } }] };
}

/** Reviews that fit, one more than the limit where there are more. */
export async function listReviewRows(
  access: DataAccess,
  filter: ReviewFilter,
  waiting: Waiting | null,
): Promise<ReviewListRow[]> {
  const { api, version, team, state } = filter;
  const direction = filter.sort === "requestedAt" ? "asc" : "desc";
  return dbOf(access).review.findMany({
    where: {
      AND: [
        state ? { state } : {},
        waiting ? waitingFor(waiting) : {},
        after(filter.cursor, direction),
        version ? { version: { label: version } } : {},
        api ? { version: { api: { slug: api } } } : {},
        team ? { version: { api: { team: { slug: team } } } } : {},
      ],
    },
    include: LISTED,
    orderBy: [{ requestedAt: direction }, { id: direction }],
    take: filter.limit + 1,
  });
}

const by = (actor: ActorRef) => ({ byKind: actor.kind, byId: actor.id, byName: actor.name });

/** Writes a new review; returns its id. */
export async function insertReview(
  access: DataAccess,
  review: { versionId: string; purpose: string; baselineId: string | null; requestedBy: ActorRef; requestedAt: Date },
): Promise<string> {
  const { requestedBy: who, ...rest } = review;
  const requested = { requestedByKind: who.kind, requestedById: who.id, requestedByName: who.name };
  return (await dbOf(access).review.create({ data: { ...rest, ...requested }, select: { id: true } })).id;
}

/** Writes a decision; returns its id. */
export async function insertDecision(
  access: DataAccess,
  reviewId: string,
  made: { decision: DecisionKind; note: string; by: ActorRef; at: Date },
): Promise<string> {
  const { decision, note, at } = made;
  const data = { reviewId, decision, note, at, ...by(made.by) };
  return (await dbOf(access).reviewDecision.create({ data, select: { id: true } })).id;
}

/** Writes a comment. */
export async function insertComment(
  access: DataAccess,
  reviewId: string,
  made: { body: string; fingerprint: string | null; by: ActorRef; at: Date },
) {
  const { body, fingerprint, at } = made;
  return dbOf(access).reviewComment.create({ data: { reviewId, body, fingerprint, at, ...by(made.by) } });
}

/** Writes what became of a review, and counts its revision up; returns the new one. */
export async function updateReview(
  access: DataAccess,
  id: string,
  change: { state?: ReviewState; closedAt?: Date; baselineId?: string | null },
): Promise<number> {
  const data = { ...change, revision: { increment: 1 } };
  return (await dbOf(access).review.update({ where: { id }, data, select: { revision: true } })).revision;
}

/** Ends reviews that nobody decides any more: of one version, or those of earlier versions that wait for changes. */
export async function closeReviews(
  access: DataAccess,
  which: { versionId: string; state: ReviewState } | { apiId: string; publishedBefore: Date },
  at: Date,
): Promise<number> {
  const [where, state]: [Prisma.ReviewWhereInput, ReviewState] =
    "versionId" in which
      ? [{ versionId: which.versionId, state: { in: LIVE } }, which.state]
      : [
          {
            state: "changes_requested",
            version: { apiId: which.apiId, publishedAt: { lt: which.publishedBefore } },
          },
          "closed",
        ];
  const data = { state, closedAt: at, revision: { increment: 1 } };
  return (await dbOf(access).review.updateMany({ where, data })).count;
}
