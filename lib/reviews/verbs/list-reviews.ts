import type { Actor } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { cutPage, type Page } from "@/lib/core/paging";
import { defineQuery } from "@/lib/core/query";
import { can, requirePermission } from "@/lib/members/policy";
import { type ReviewSummaryDto, reviewFilter } from "@/lib/reviews/schema";
import { listBaselineLabels, listReviewRows, type Waiting } from "@/lib/reviews/store";
import { presentSummary } from "./present-review";

/** Reviews that fit, newest first unless asked otherwise. `reviewer=me`: the live ones that wait for the caller's word. */
export const listReviews = defineQuery({
  input: reviewFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, filter): Promise<Page<ReviewSummaryDto>> => {
    const rows = await listReviewRows(ctx.access, filter, filter.reviewer ? waitingFor(ctx.actor) : null);
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

/** Whose word is waited for, and in which teams they may give it; null stands for all teams. */
function waitingFor(actor: Actor): Waiting {
  if (actor.kind === "anonymous") {
    throw new RegistryError("unauthenticated", "Nobody is signed in, so no review waits for you.", {
      fix: "Sign in, or leave out reviewer=me.",
    });
  }
  const { kind, id } = actor;
  if (can(actor, "review.decide")) return { actor: { kind, id }, teamIds: null };
  const teams = actor.kind === "user" ? actor.teams.map((team) => team.teamId) : [];
  const own = actor.kind === "token" && actor.teamId !== null ? [actor.teamId] : teams;
  return { actor: { kind, id }, teamIds: own.filter((teamId) => can(actor, "review.decide", teamId)) };
}
