import type { ServiceContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { decideTransition } from "@/lib/lifecycle/transitions";
import { requirePermission } from "@/lib/members/policy";
import { findPeopleWhoMay } from "@/lib/members/verbs/find-actors";
import { type Decision, isLive } from "@/lib/reviews/model";
import { isCounting, judgeDecision, lastWords, type Standing } from "@/lib/reviews/policy";
import { type DecisionDto, type ReviewDto, reviewId } from "@/lib/reviews/schema";
import type { ReviewRow } from "@/lib/reviews/store";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { missingOf } from "@/lib/versions/model/refusal";
import { isSameActor } from "@/lib/versions/model/stored-actor";
import { compareWithBaseline } from "@/lib/versions/verbs/compare-with-baseline";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { gatherFacts } from "@/lib/versions/verbs/gather-facts";
import { countDecisions, decisionsOf } from "./find-standing";
import { presentComment, presentSummary, reviewStateOf, speakerOf } from "./present-review";
import { requireReview } from "./require-review";

/**
 * A review with all that deciding on it needs: gates and what they rest on, who has said what and whether it counts, who
 * may decide, and one list of what is missing. Everything is as of now, against the baseline of now.
 */
export const getReview = defineQuery({
  input: reviewId,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { id }): Promise<ReviewDto> => {
    const row = await requireReview(ctx, id);
    const version = await getLifecycleVersion(ctx, row.versionId);
    const report = await compareWithBaseline(ctx, version);
    const { facts, waivers } = await gatherFacts(ctx, version, { comparison: report.comparison });
    const decisions = decisionsOf(row);
    const standing = await countDecisions(ctx, version, decisions);
    const live = isLive(reviewStateOf(row));
    return {
      ...presentSummary(row, report.baseline?.label ?? null),
      gates: facts.gates.map((gate) => ({ ...gate, fingerprints: [...gate.fingerprints] })),
      changes: report.summary,
      requiredApprovals: facts.policy.requiredApprovals,
      approvals: standing.approvals,
      decisions: row.decisions.map((one, index) => presentDecision(one, decisions[index], decisions, standing)),
      comments: row.comments.map(presentComment),
      deciders: await listDeciders(ctx, version, decisions),
      myAction: myAction(ctx, row, version, decisions),
      waivers,
      missing: live ? missingOf(decideTransition(facts, "active")) : [],
    };
  },
});

function presentDecision(
  row: ReviewRow["decisions"][number],
  decision: Decision | undefined,
  decisions: readonly Decision[],
  standing: Standing,
): DecisionDto {
  const kind = decision?.decision ?? "comment";
  const counts = decision !== undefined && isCounting(decision, decisions, standing);
  return { id: row.id, decision: kind, note: row.note, by: speakerOf(row), at: row.at.toISOString(), counts };
}

async function listDeciders(
  ctx: ServiceContext,
  version: LifecycleVersion,
  decisions: readonly Decision[],
): Promise<ReviewDto["deciders"]> {
  const words = lastWords(decisions);
  const people = await findPeopleWhoMay(ctx, "review.decide", version.api.teamId);
  return people
    .filter((person) => !isSameActor(person, version.publishedBy))
    .map((person) => {
      const role = person.teams.find((team) => team.teamId === version.api.teamId)?.role;
      const said = words.get(`user:${person.id}`)?.decision;
      return {
        id: person.id,
        name: person.name,
        because: role === "owner" || role === "reviewer" ? role : "administrator",
        decision: said === "approve" || said === "request_changes" ? said : null,
      };
    });
}

function myAction(
  ctx: ServiceContext,
  row: ReviewRow,
  version: LifecycleVersion,
  decisions: readonly Decision[],
): ReviewDto["myAction"] {
  const facts = {
    actor: ctx.actor,
    teamId: version.api.teamId,
    state: reviewStateOf(row),
    publishedBy: version.publishedBy,
    decisions,
  };
  const { verdict, code, because } = judgeDecision(facts, "approve");
  return { canApprove: verdict === "allowed", code, because };
}
