import { type Actor, actorRef } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { can, requirePermission } from "@/lib/members/policy";
import { reviewCountFilter, type ReviewCountsDto, reviewFilter, type ReviewSummaryDto } from "@/lib/reviews/schema";
import { listBaselineLabels } from "@/lib/reviews/store";
import { countReviews, listReviewRows, type Waiting } from "@/lib/reviews/store/list";
import { presentSummary } from "./present-review";

/**
 * Reviews, newest first unless asked otherwise. `reviewer: me` gives the live ones that wait for the caller's word, also as
 * one of a team whose approval is required.
 */
export const listReviews = defineQuery({
  input: reviewFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<Page<ReviewSummaryDto>> => {
    const waiting = filter.reviewer ? requireWaiting(ctx.actor) : null;
    const rows = await listReviewRows(ctx.access, filter, { caller: actorRef(ctx.actor), waiting });
    const labels = await listBaselineLabels(
      ctx.access,
      rows.flatMap((row) => row.baselineId ?? []),
    );
    return cutPage(
      rows,
      filter.limit,
      (row) => [row.requestedAt.toISOString(), row.id],
      (row) => presentSummary(row, labels.get(row.baselineId ?? "") ?? null),
    );
  },
});

/** How many reviews fit, by state, and how many of them wait for the caller. */
export const countReviewsBy = defineQuery({
  input: reviewCountFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<ReviewCountsDto> => {
    const asking = { caller: actorRef(ctx.actor), waiting: waitingFor(ctx.actor) };
    const { states, live, waiting } = await countReviews(ctx.access, filter, asking);
    return { ...states, live, waiting };
  },
});

function requireWaiting(actor: Actor): Waiting {
  const waiting = waitingFor(actor);
  if (waiting) return waiting;
  throw new RegistryError("unauthenticated", "Nobody is signed in, so no review waits for you.", {
    fix: "Sign in, or leave out reviewer=me.",
  });
}

/** Whose word is waited for, and in which teams they may give it; null stands for all teams. Nobody: null. */
function waitingFor(actor: Actor): Waiting | null {
  if (actor.kind === "anonymous") return null;
  const { kind, id } = actor;
  if (can(actor, "review.decide")) return { actor: { kind, id }, teamIds: null };
  const teams = actor.kind === "user" ? actor.teams.map((team) => team.teamId) : [];
  const own = actor.kind === "token" && actor.teamId !== null ? [actor.teamId] : teams;
  return { actor: { kind, id }, teamIds: own.filter((teamId) => can(actor, "review.decide", teamId)) };
}
