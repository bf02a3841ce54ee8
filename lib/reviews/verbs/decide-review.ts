import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import type { GateReport } from "@/lib/gates/model";
import { prepareGates } from "@/lib/gates/verbs/prepare-gates";
import { requireFresh } from "@/lib/gates/verbs/require-fresh";
import { can, requirePermission } from "@/lib/members/policy";
import type { DecisionKind } from "@/lib/reviews/model";
import { judgeDecision } from "@/lib/reviews/policy/judge-decision";
import { needsNote, unacceptedBreaking } from "@/lib/reviews/policy/required-note";
import { type DecisionAnswerDto, decideInput } from "@/lib/reviews/schema";
import { type ReviewRow, updateReview } from "@/lib/reviews/store";
import { insertDecision } from "@/lib/reviews/store/decisions";
import { keepSnapshot } from "@/lib/reviews/store/snapshots";
import { type LifecycleVersion, versionName } from "@/lib/versions/model/lifecycle-version";
import { getLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { findLiveWaivers } from "@/lib/waivers/verbs/find-live-waivers";
import { type FoundStanding, readStanding } from "./find-standing";
import { reviewStateOf } from "./present-review";
import { holdReview, isAsked, requireReview } from "./require-review";
import { presentSettled, settleReview } from "./settle-review";

/**
 * Approves, asks for changes, or comments. Nobody, person or token, approves a version of which they pushed a revision; what
 * people who lost the right to decide once said does not count. An approval covers what there was to see, and holds while
 * nothing is added to it. With the last approval that is needed, and nothing standing against it, the version becomes active
 * in the same transaction, unless the review waits to be published by hand. Throws `conflict` where another revision was
 * pushed than the one that was looked at, `decision_refused` with the pointer `/note` where something breaking is approved
 * without a word.
 */
export const decideReview = defineMutation({
  action: "review.decide",
  input: decideInput,
  authorize: async (ctx, { id, body }) => {
    requirePermission(ctx.actor, "registry.read");
    const row = await requireReview(ctx, id);
    const { teamId } = row.version.api;
    if (body.decision === "comment" && can(ctx.actor, "review.comment", teamId)) return;
    if (!(await isAsked(ctx, row))) requirePermission(ctx.actor, "review.decide", teamId);
  },
  prepare: async (ctx, { id, body }): Promise<GateReport | null> => {
    if (body.decision === "comment") return null;
    const { versionId } = await requireReview(ctx, id);
    return prepareGates(ctx, await getLifecycleVersion(ctx, versionId));
  },
  run: async (tx, { id, body, expected }, report) => {
    const { row, version } = await holdReview(tx, id, expected);
    if (body.revision !== undefined && body.revision !== version.revisionNumber) refuseStale(version);
    if (report) await requireFresh(tx, version, report);
    const found = await readStanding(tx, row, version, report);
    requireVerdict(tx, row, version, { decision: body.decision, found });
    const note = body.note ?? "";
    if (body.decision === "approve" && note === "") await requireNoNote(tx, version, found);
    const decisionId = await writeDecision(tx, row, { decision: body.decision, note, found });
    const result = { ...(await answerTo(tx, row, version, report)), id: decisionId, decision: body.decision };
    const made = { decision: body.decision, note, revision: version.revisionNumber };
    const audit = {
      entity: "review",
      entityId: id,
      entityName: versionName(version),
      before: { state: row.state },
      after: { ...made, state: result.state },
    };
    return { result, audit };
  },
});

function refuseStale(version: LifecycleVersion): never {
  const { revisionNumber } = version;
  throw new RegistryError("conflict", `Another revision was pushed meanwhile: it is number ${revisionNumber} now.`, {
    fix: "Look at what changed, and decide on that revision.",
    violations: [{ pointer: "/revision", message: `the version is at revision ${revisionNumber}` }],
  });
}

function requireVerdict(
  tx: ServiceContext,
  row: ReviewRow,
  version: LifecycleVersion,
  { decision, found }: { decision: DecisionKind; found: FoundStanding },
): void {
  const { decisions, requirements, pushers, present } = found;
  const judged = judgeDecision(
    {
      actor: tx.actor,
      teamId: version.api.teamId,
      requiredTeams: requirements.map(({ team }) => team),
      state: reviewStateOf(row),
      pushers,
      decisions,
      present,
    },
    decision,
  );
  if (judged.verdict === "allowed") return;
  const code = judged.verdict === "forbidden" ? "forbidden" : "decision_refused";
  throw new RegistryError(code, judged.because, { fix: judged.fix });
}

/** Throws unless the approval needs no note: nothing breaking is in it that is not accepted already. */
async function requireNoNote(tx: ServiceContext, version: LifecycleVersion, { present }: FoundStanding): Promise<void> {
  const { gateWaivers } = await findLiveWaivers(tx, version);
  const unaccepted = unacceptedBreaking(present.items, gateWaivers);
  if (!needsNote(unaccepted)) return;
  const count = unaccepted?.length ?? 0;
  const stands = count === 1 ? "1 breaking change is" : `${count} breaking changes are`;
  const message = unaccepted === null ? "Nobody could tell what changes" : `${stands} not accepted yet`;
  throw new RegistryError("decision_refused", `${message}: say why you approve.`, {
    fix: "Send a note, or accept the breaking changes first.",
    violations: [{ pointer: "/note", message: "needed, because callers break" }],
  });
}

async function writeDecision(
  tx: ServiceContext,
  row: ReviewRow,
  { decision, note, found }: { decision: DecisionKind; note: string; found: FoundStanding },
): Promise<string> {
  const by = actorRef(tx.actor);
  if (!by) throw new RegistryError("unauthenticated", "Deciding needs somebody who is signed in.");
  const { digest, versionRevision } = found.present;
  const snapshotId = decision === "comment" ? null : await keepSnapshot(tx.access, row.id, found.present);
  return insertDecision(tx.access, row.id, { decision, note, by, at: tx.now, digest, versionRevision, snapshotId });
}

type Answer = Omit<DecisionAnswerDto, "id" | "decision">;

/** What the review amounts to with the new decision in it, written down; the version may become active. */
async function answerTo(
  tx: ServiceContext,
  row: ReviewRow,
  version: LifecycleVersion,
  report: GateReport | null,
): Promise<Answer> {
  await updateReview(tx.access, row.id, {});
  const said = await requireReview(tx, row.id);
  const versionRevision = version.revisionNumber;
  if (report) {
    const { id: review, ...settled } = presentSettled(await settleReview(tx, said, version, report));
    return { review, versionRevision, ...settled };
  }
  const { standing, requirements } = await readStanding(tx, said, version, null);
  return {
    review: row.id,
    versionRevision,
    state: reviewStateOf(said),
    versionState: version.state,
    approvals: standing.approvals,
    requiredApprovals: requirements.find((one) => one.id === "owner")?.needed ?? 0,
    missing: [],
    revision: said.revision,
    url: `/reviews/${row.id}`,
  };
}
