import type { ServiceContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { prepareGates } from "@/lib/gates/verbs/prepare-gates";
import { decideTransition } from "@/lib/lifecycle/transitions";
import { requirePermission } from "@/lib/members/policy";
import { findPeopleWhoMay } from "@/lib/members/verbs/find-actors";
import { isLive } from "@/lib/reviews/model";
import { actorKey } from "@/lib/reviews/model/actor-key";
import { judgeDecision } from "@/lib/reviews/policy/judge-decision";
import { needsNote, unacceptedBreaking } from "@/lib/reviews/policy/required-note";
import { reviewHistory } from "@/lib/reviews/policy/review-history";
import { rightsIn } from "@/lib/reviews/policy/rights-in";
import { lastWords, liveStateOf } from "@/lib/reviews/policy/standing";
import { type ReviewDto, reviewId } from "@/lib/reviews/schema";
import type { ReviewRow } from "@/lib/reviews/store";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { missingOf } from "@/lib/versions/model/refusal";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { gatherFacts } from "@/lib/versions/verbs/gather-facts";
import { listWaivers } from "@/lib/waivers/verbs/list-waivers";
import { describeRevisions } from "./describe-revisions";
import { type FoundStanding, readStanding } from "./find-standing";
import {
  closerOf,
  presentComment,
  presentDecision,
  presentRequired,
  presentSummary,
  reviewStateOf,
} from "./present-review";
import { readLook } from "./read-look";
import { requireReview } from "./require-review";

/** Waivers that the history of a review may name. */
const MOST_WAIVERS = 200;

/**
 * A review with all that deciding on it needs: who must approve and why, gates and what they rest on, who has said what and
 * whether it counts, revisions, everything that happened, and one list of what is missing. Everything is as of now, against
 * the baseline of now.
 */
export const getReview = defineQuery({
  input: reviewId,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { id }): Promise<ReviewDto> => {
    const row = await requireReview(ctx, id);
    const version = await getLifecycleVersion(ctx, row.versionId);
    const report = await prepareGates(ctx, version);
    const { facts, gateWaivers, waivers, found: live } = await gatherFacts(ctx, version, { report });
    const found = live?.reviewId === id ? live : await readStanding(ctx, row, version, report);
    const { standing, present } = found;
    const stored = reviewStateOf(row);
    const decision = decideTransition(facts, "active");
    const state = isLive(stored) ? liveStateOf(standing, decision.verdict === "allowed") : stored;
    const decisions = row.decisions.flatMap((one, index) => {
      const word = standing.words[index];
      return word ? [presentDecision(one, word)] : [];
    });
    const revisions = await describeRevisions(ctx, version);
    return {
      ...presentSummary(row, report.baseline?.label ?? null),
      state,
      gates: facts.gates.map((gate) => ({ ...gate, fingerprints: [...gate.fingerprints] })),
      changes: report.summary,
      requiredApprovals: facts.policy.requiredApprovals,
      approvals: standing.approvals,
      required: standing.required.map(presentRequired),
      publishWhenApproved: row.publishWhenApproved,
      closedReason: row.closedReason,
      closedBy: closerOf(row),
      noteRequired: isLive(state) && needsNote(unacceptedBreaking(present.items, gateWaivers)),
      decisions,
      comments: row.comments.map(presentComment),
      revisions,
      history: await historyIn(ctx, row, version, { decisions, revisions }),
      ...(await readLook(ctx, id, present)),
      rights: rightsIn({ ...judgeable(ctx, row, version, found), requestedBy: requesterOf(row) }),
      deciders: await listDeciders(ctx, version, found),
      myAction: myAction(ctx, row, version, found),
      waivers,
      missing: isLive(state) ? missingOf(decision) : [],
    };
  },
});

const requesterOf = (row: ReviewRow) => presentSummary(row, null).requestedBy;

async function historyIn(
  ctx: ServiceContext,
  row: ReviewRow,
  version: LifecycleVersion,
  { decisions, revisions }: Pick<ReviewDto, "decisions" | "revisions">,
): Promise<ReviewDto["history"]> {
  const { items: waivers } = await listWaivers(ctx, {
    api: version.api.slug,
    version: version.label,
    limit: MOST_WAIVERS,
  });
  const state = reviewStateOf(row);
  const ended = state === "published" ? state : row.closedBecause === "superseded" ? "superseded" : "withdrawn";
  return reviewHistory({
    requestedBy: requesterOf(row),
    requestedAt: row.requestedAt,
    purpose: row.purpose,
    revisions,
    decisions,
    waivers,
    closed: row.closedAt ? { state: ended, at: row.closedAt, by: closerOf(row), reason: row.closedReason } : null,
  });
}

async function listDeciders(
  ctx: ServiceContext,
  version: LifecycleVersion,
  { decisions, pushers }: FoundStanding,
): Promise<ReviewDto["deciders"]> {
  const words = lastWords(decisions);
  const own = new Set(pushers.map(actorKey));
  const people = await findPeopleWhoMay(ctx, "review.decide", version.api.teamId);
  return people
    .filter((person) => !own.has(actorKey(person)))
    .map((person) => {
      const role = person.teams.find((team) => team.teamId === version.api.teamId)?.role;
      const said = words.get(actorKey(person))?.decision;
      return {
        id: person.id,
        name: person.name,
        because: role === "owner" || role === "reviewer" ? role : "administrator",
        decision: said === "approve" || said === "request_changes" ? said : null,
      };
    });
}

function judgeable(ctx: ServiceContext, row: ReviewRow, version: LifecycleVersion, found: FoundStanding) {
  const { decisions, requirements, pushers, present } = found;
  return {
    actor: ctx.actor,
    teamId: version.api.teamId,
    requiredTeams: requirements.map(({ team }) => team),
    state: reviewStateOf(row),
    pushers,
    decisions,
    present,
  };
}

function myAction(
  ctx: ServiceContext,
  row: ReviewRow,
  version: LifecycleVersion,
  found: FoundStanding,
): ReviewDto["myAction"] {
  const { verdict, code, because } = judgeDecision(judgeable(ctx, row, version, found), "approve");
  return { canApprove: verdict === "allowed", code, because };
}
