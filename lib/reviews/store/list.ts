import type { ActorRef, DataAccess } from "@/lib/core/context";
import { dbOf } from "@/lib/db/data-access";
import { isLive, LIVE_REVIEW_STATES, REVIEW_STATES, type ReviewState } from "@/lib/reviews/model";
import type { ReviewFilter } from "@/lib/reviews/schema";
import { LISTED, type ReviewListRow } from "@/lib/reviews/store";
import { readTimeCursor } from "@/lib/versions/model/time-cursor";
import type { Prisma } from "@/generated/prisma/client";

/** For whom reviews wait: who they are, and the teams for which they decide (null: all). */
export interface Waiting {
  actor: Pick<ActorRef, "kind" | "id">;
  teamIds: readonly string[] | null;
}

/** Live reviews that lack an approval of a team for which somebody decides, and in which their word is not given yet. */
function waitingFor({ actor, teamIds }: Waiting): Prisma.ReviewWhereInput {
  const { kind, id } = actor;
  const asked = teamIds === null ? {} : { teamId: { in: [...teamIds] } };
  return {
    state: { in: [...LIVE_REVIEW_STATES] },
    requirements: { some: { satisfied: false, ...asked } },
    version: {
      NOT: [
        { publishedByKind: kind, publishedById: id },
        { revisions: { some: { pushedByKind: kind, pushedById: id } } },
      ],
    },
    decisions: {
      none: {
        byKind: kind,
        byId: id,
        decision: { in: ["approve", "request_changes"] },
        undoneAt: null,
        outdatedAt: null,
      },
    },
  };
}

function after(cursor: string | undefined, direction: "asc" | "desc"): Prisma.ReviewWhereInput {
  const from = readTimeCursor(cursor);
  if (!from) return {};
  const beyond = direction === "asc" ? "gt" : "lt";
  return { OR: [{ requestedAt: { [beyond]: from.at } }, { requestedAt: from.at, id: { [beyond]: from.id } }] };
}

function named(q: string): Prisma.ReviewWhereInput {
  const words = { contains: q, mode: "insensitive" as const };
  return {
    OR: [
      { purpose: words },
      { version: { label: words } },
      { version: { api: { OR: [{ slug: words }, { name: words }] } } },
    ],
  };
}

/** Who is meant by `author`: the caller, or a person or token by its id or name. */
function askedBy(author: string, caller: Pick<ActorRef, "kind" | "id"> | null): Prisma.ReviewWhereInput {
  if (author === "me") return caller ? { requestedByKind: caller.kind, requestedById: caller.id } : { id: { in: [] } };
  return { OR: [{ requestedById: author }, { requestedByName: { equals: author, mode: "insensitive" } }] };
}

type Wanted = Omit<ReviewFilter, "cursor" | "limit" | "sort" | "state" | "reviewer">;

function fitting(filter: Wanted, caller: Pick<ActorRef, "kind" | "id"> | null): Prisma.ReviewWhereInput[] {
  const { api, version, team, author, q } = filter;
  return [
    version ? { version: { label: version } } : {},
    api ? { version: { api: { slug: api } } } : {},
    team
      ? { OR: [{ version: { api: { team: { slug: team } } } }, { requirements: { some: { team: { slug: team } } } }] }
      : {},
    author ? askedBy(author, caller) : {},
    q ? named(q) : {},
  ];
}

function inState(state: ReviewFilter["state"]): Prisma.ReviewWhereInput {
  if (state === undefined) return {};
  return state === "live" ? { state: { in: [...LIVE_REVIEW_STATES] } } : { state };
}

/** Who asks, and what waits for them; null where the list is not only of that. */
export interface Asking {
  caller: Pick<ActorRef, "kind" | "id"> | null;
  waiting: Waiting | null;
}

/** Reviews that fit, one more than the limit where there are more. */
export async function listReviewRows(
  access: DataAccess,
  filter: ReviewFilter,
  asking: Asking,
): Promise<ReviewListRow[]> {
  const direction = filter.sort === "requestedAt" ? "asc" : "desc";
  return dbOf(access).review.findMany({
    where: {
      AND: [
        ...fitting(filter, asking.caller),
        inState(filter.state),
        asking.waiting ? waitingFor(asking.waiting) : {},
        after(filter.cursor, direction),
      ],
    },
    include: LISTED,
    orderBy: [{ requestedAt: direction }, { id: direction }],
    take: filter.limit + 1,
  });
}

/** How many reviews fit, by state, and how many of them wait for somebody; null where nobody asks. */
export async function countReviews(
  access: DataAccess,
  filter: Wanted,
  { caller, waiting }: Asking,
): Promise<{ states: Record<ReviewState, number>; live: number; waiting: number | null }> {
  const fits = fitting(filter, caller);
  const rows = await dbOf(access).review.groupBy({ by: ["state"], where: { AND: fits }, _count: { _all: true } });
  const states = { open: 0, changes_requested: 0, approved: 0, withdrawn: 0, published: 0 };
  for (const state of REVIEW_STATES) states[state] = rows.find((row) => row.state === state)?._count._all ?? 0;
  const live = REVIEW_STATES.filter(isLive).reduce((sum, state) => sum + states[state], 0);
  const mine = waiting ? await dbOf(access).review.count({ where: { AND: [...fits, waitingFor(waiting)] } }) : null;
  return { states, live, waiting: mine };
}
