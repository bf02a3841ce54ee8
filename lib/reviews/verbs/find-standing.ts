import type { ActorRef, ServiceContext } from "@/lib/core/context";
import type { GateReport } from "@/lib/gates/model";
import { ROLE_PERMISSIONS } from "@/lib/members/model";
import { findActors, findPeopleWhoMay } from "@/lib/members/verbs/find-actors";
import { DECISIONS, type Decision } from "@/lib/reviews/model";
import { type PresentContent, presentContent } from "@/lib/reviews/model/present-items";
import type { Requirement } from "@/lib/reviews/policy/requirements";
import { type Standing, standingOf } from "@/lib/reviews/policy/standing";
import { findLiveReview, type ReviewRow } from "@/lib/reviews/store";
import { readSnapshots } from "@/lib/reviews/store/snapshots";
import type { LifecycleVersion } from "@/lib/versions/model/lifecycle-version";
import { storedActor } from "@/lib/versions/model/stored-actor";
import { pushersOf } from "@/lib/versions/verbs/pushers-of";
import { findRequirements } from "./find-requirements";

/** Where a review stands, with all that this was found from. */
export interface FoundStanding {
  standing: Standing;
  decisions: Decision[];
  requirements: Requirement[];
  pushers: ActorRef[];
  present: PresentContent;
}

/** What a version is now: as its report says it, or by its bytes alone. */
export function contentOf(version: LifecycleVersion, report: GateReport | null): PresentContent {
  if (report) return presentContent(report);
  return { digest: version.digest, versionRevision: version.revisionNumber, items: null };
}

/** The decisions of a review in the order they were made; what each covers is read where its digest is not the present one. */
export async function readDecisions(
  ctx: ServiceContext,
  row: Pick<ReviewRow, "decisions">,
  digest: string,
): Promise<Decision[]> {
  const needed = row.decisions.flatMap((one) =>
    one.decision === "approve" && one.digest !== digest && one.undoneAt === null ? (one.snapshotId ?? []) : [],
  );
  const snapshots = await readSnapshots(ctx.access, needed);
  return row.decisions.map((one) => {
    const items = one.snapshotId === null ? undefined : snapshots.get(one.snapshotId);
    return {
      id: one.id,
      decision: DECISIONS.find((kind) => kind === one.decision) ?? "comment",
      by: storedActor(one.byKind, one.byId, one.byName),
      versionRevision: one.versionRevision,
      digest: one.digest,
      covered: items ? new Set(items.map((item) => item.fingerprint)) : null,
      undone: one.undoneAt !== null,
    };
  });
}

/** People of the required teams who may decide; administrators of none of them aside. */
async function findDeciders(ctx: ServiceContext, requirements: readonly Requirement[]) {
  const teamIds = new Set(requirements.flatMap(({ team }) => team.id ?? []));
  const deciders = new Map<string, ActorRef[]>();
  for (const teamId of teamIds) {
    const people = await findPeopleWhoMay(ctx, "review.decide", teamId);
    const members = people.filter((person) =>
      person.teams.some((team) => team.teamId === teamId && ROLE_PERMISSIONS[team.role].has("review.decide")),
    );
    deciders.set(teamId, members);
  }
  return deciders;
}

/** Where a review stands by the rights that people and tokens have now. For other verbs, which authorise. */
export async function readStanding(
  ctx: ServiceContext,
  row: Pick<ReviewRow, "decisions">,
  version: LifecycleVersion,
  report: GateReport | null,
): Promise<FoundStanding> {
  const present = contentOf(version, report);
  const decisions = await readDecisions(ctx, row, present.digest);
  const requirements = await findRequirements(ctx, version, report);
  const pushers = await pushersOf(ctx, version.id);
  const speakers = decisions.map((one) => one.by);
  const actors = speakers.length === 0 ? [] : await findActors(ctx, speakers);
  const deciders = await findDeciders(ctx, requirements);
  const standing = standingOf({ decisions, actors, pushers, requirements, present, deciders });
  return { standing, decisions, requirements, pushers, present };
}

/**
 * What the live review of a version amounts to. One that is in review without a review (it was withdrawn) has nobody's word,
 * and lacks everybody who must approve; any other without a review: null. With a report approvals hold by what they cover,
 * without one by the bytes alone. For other verbs, which authorise.
 */
export async function findStanding(
  ctx: ServiceContext,
  version: LifecycleVersion,
  report: GateReport | null = null,
): Promise<(FoundStanding & { reviewId: string | null }) | null> {
  const review = await findLiveReview(ctx.access, version.id);
  if (!review && version.state !== "in_review") return null;
  const found = await readStanding(ctx, review ?? { decisions: [] }, version, report);
  return { reviewId: review?.id ?? null, ...found };
}
